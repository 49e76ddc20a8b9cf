package id.giliran.hub.health;

import id.giliran.protocol.view.Health;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Looks at the health again and again, on a thread of its own: logs each notice once when it comes and once when it goes. */
public final class HealthWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HealthWatch.class);

    private final Supplier<Health> health;
    private final Consumer<Health> listener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("giliran-watch").factory());
    private List<String> standing = List.of();

    /** @param listener is shown the health each time, on this watch's thread */
    public HealthWatch(Supplier<Health> health, Consumer<Health> listener, Duration every) {
        this.health = health;
        this.listener = listener;
        var _ = thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Health now = health.get();
            log(now);
            listener.accept(now);
        } catch (RuntimeException bug) {
            LOG.error("The health could not be looked at", bug);
        }
    }

    private void log(Health now) {
        Level level = now.status().equals(Health.OK) ? Level.INFO : Level.WARN;
        List<String> before = standing;
        standing = now.notices();
        standing.stream()
                .filter(notice -> !before.contains(notice))
                .forEach(notice -> LOG.atLevel(level).log(notice));
        before.stream().filter(notice -> !standing.contains(notice)).forEach(notice -> LOG.info("No more: {}", notice));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
