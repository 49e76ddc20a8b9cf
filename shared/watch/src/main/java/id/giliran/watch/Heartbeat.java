package id.giliran.watch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The signs of life of a program that must not freeze: to the service manager that started it, and to the {@link WatchedProgram} whose
 * child it is. A sign is sent only if {@link #turned} was called since the last one, so it comes from the thread that must turn and not
 * from one of its own. Where nobody watches there is no thread either.
 */
public final class Heartbeat implements AutoCloseable {
    /** Says to a child how often its parent wants a sign of life, in milliseconds. */
    static final String EVERY = "GILIRAN_SIGN_OF_LIFE_MILLIS";

    /** A line of standard output. */
    static final String SIGN = "giliran is alive";

    private static final int SIGNS_IN_PATIENCE = 4;
    private static final byte[] SIGN_LINE = (SIGN + "\n").getBytes(StandardCharsets.US_ASCII);

    private final ServiceNotice manager;
    private final @Nullable OutputStream parent;
    private final Runnable orphaned;
    private final AtomicBoolean turned = new AtomicBoolean();
    private final @Nullable ScheduledThreadPoolExecutor thread;
    private boolean alone;

    private Heartbeat(ServiceNotice manager, Optional<Duration> parentWants, Runnable orphaned) {
        this.manager = manager;
        this.parent = parentWants.isPresent() ? new FileOutputStream(FileDescriptor.out) : null;
        this.orphaned = orphaned;
        this.thread = parentWants
                .or(() -> manager.watchdog().map(patience -> patience.dividedBy(SIGNS_IN_PATIENCE)))
                .map(this::started)
                .orElse(null);
    }

    /**
     * Begins to send what {@link #turned} says, to whoever the environment names.
     *
     * @param orphaned runs once, on a thread of the heartbeat, when the parent that watched is gone: another will be started, and two
     *     programs at once would be one too many
     */
    public static Heartbeat begin(Map<String, String> environment, Runnable orphaned) {
        String every = environment.getOrDefault(EVERY, "");
        return new Heartbeat(
                ServiceNotice.of(environment),
                every.matches("[1-9][0-9]{0,8}")
                        ? Optional.of(Duration.ofMillis(Long.parseLong(every)))
                        : Optional.empty(),
                orphaned);
    }

    /** The thread that must turn has turned. Costs nothing. */
    public void turned() {
        turned.set(true);
    }

    /** The program does its work from now on. */
    public void ready() {
        manager.ready();
    }

    /** The program ends in order. */
    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
        manager.stopping();
    }

    private ScheduledThreadPoolExecutor started(Duration every) {
        ScheduledThreadPoolExecutor signs = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("heartbeat").factory());
        var unused =
                signs.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return signs;
    }

    private void look() {
        if (turned.getAndSet(false)) {
            manager.alive("turning");
            tellParent();
        }
    }

    private void tellParent() {
        if (parent == null || alone) {
            return;
        }
        try {
            parent.write(SIGN_LINE);
            parent.flush();
        } catch (IOException gone) {
            alone = true;
            orphaned.run();
        }
    }
}
