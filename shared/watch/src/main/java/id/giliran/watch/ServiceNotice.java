package id.giliran.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the service manager of Linux (systemd) is told: that a program is ready, how it is and that it lives. Without one (by hand, on
 * Windows) nothing here does anything. Safe for use by many threads.
 */
public final class ServiceNotice {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceNotice.class);

    private final @Nullable NotifySocket socket;
    private final Optional<Duration> watchdog;
    private boolean deaf;

    private ServiceNotice(@Nullable NotifySocket socket, Optional<Duration> watchdog) {
        this.socket = socket;
        this.watchdog = watchdog;
    }

    /** The one that started this process, by the environment that it gave; see {@code sd_notify(3)}, {@code sd_watchdog_enabled(3)}. */
    public static ServiceNotice of(Map<String, String> environment) {
        String address = environment.getOrDefault("NOTIFY_SOCKET", "");
        if (address.isEmpty()) {
            return new ServiceNotice(null, Optional.empty());
        }
        try {
            return new ServiceNotice(new NotifySocket(address), watchdog(environment));
        } catch (IllegalArgumentException | UnsupportedOperationException unusable) {
            LOG.warn("The service manager is not told anything: {}", unusable.getMessage());
            return new ServiceNotice(null, Optional.empty());
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

    /** The program does its work from now on. */
    public void ready() {
        send("READY=1\n");
    }

    /** How the program is, in a line. */
    public void status(String status) {
        send("STATUS=" + status + "\n");
    }

    /** As {@link #status}, and a sign of life where one is expected. */
    public void alive(String status) {
        send((watchdog.isPresent() ? "WATCHDOG=1\n" : "") + "STATUS=" + status + "\n");
    }

    /** The program ends. */
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
