package id.giliran.hub.systemd;

import id.giliran.protocol.view.Health;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What systemd is told: that the hub answers, how it is, that its writer still turns, and that it stops. Sees the health every
 * few seconds; a hub whose writer is stuck sends no sign of life, so that its watchdog starts it again.
 */
public final class Systemd {
    private static final Logger LOG = LoggerFactory.getLogger(Systemd.class);

    private final @Nullable NotifySocket socket;
    private final Optional<Duration> watchdog;
    private boolean deaf;

    private Systemd(@Nullable NotifySocket socket, Optional<Duration> watchdog) {
        this.socket = socket;
        this.watchdog = watchdog;
    }

    /** The one that started this process, by the environment that it gave; see {@code sd_notify(3)}, {@code sd_watchdog_enabled(3)}. */
    public static Systemd of(Map<String, String> environment) {
        String address = environment.getOrDefault("NOTIFY_SOCKET", "");
        if (address.isEmpty()) {
            return new Systemd(null, Optional.empty());
        }
        try {
            return new Systemd(new NotifySocket(address), watchdog(environment));
        } catch (IllegalArgumentException | UnsupportedOperationException unusable) {
            LOG.warn("The service manager is not told anything: {}", unusable.getMessage());
            return new Systemd(null, Optional.empty());
        }
    }

    private static Optional<Duration> watchdog(Map<String, String> environment) {
        String micros = environment.getOrDefault("WATCHDOG_USEC", "");
        String meant = environment.getOrDefault("WATCHDOG_PID", "");
        boolean mine = meant.isEmpty()
                || meant.equals(Long.toString(ProcessHandle.current().pid()));
        return mine && micros.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Duration.of(Long.parseLong(micros), ChronoUnit.MICROS))
                : Optional.empty();
    }

    /** How often it must see a sign of life; empty when it does not watch. */
    public Optional<Duration> watchdog() {
        return watchdog;
    }

    /** The hub answers from now on. */
    public void ready() {
        send("READY=1\n");
    }

    /** Tells how the hub is. */
    public void see(Health health) {
        String status = "STATUS=" + health.status()
                + health.notices().stream()
                        .findFirst()
                        .map(first -> ": " + first)
                        .orElse("")
                + "\n";
        send(watchdog.isPresent() && health.journal().turning() ? "WATCHDOG=1\n" + status : status);
    }

    /** The hub ends. */
    public void stopping() {
        send("STOPPING=1\n");
    }

    private synchronized void send(String message) {
        if (socket == null) {
            return;
        }
        try {
            socket.send(message);
            deaf = false;
        } catch (IOException refused) {
            if (!deaf) {
                LOG.warn("The service manager was not told {}: {}", message, refused.getMessage());
            }
            deaf = true;
        }
    }
}
