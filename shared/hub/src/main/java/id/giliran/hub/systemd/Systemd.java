package id.giliran.hub.systemd;

import id.giliran.protocol.view.Health;
import id.giliran.watch.ServiceNotice;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What systemd is told: that the hub answers, how it is, that its writer still turns, and that it stops. Sees the health every
 * few seconds; a hub whose writer is stuck sends no sign of life, so that its watchdog starts it again.
 */
public final class Systemd {
    private final ServiceNotice manager;

    private Systemd(ServiceNotice manager) {
        this.manager = manager;
    }

    /** The one that started this process, by the environment that it gave. */
    public static Systemd of(Map<String, String> environment) {
        return new Systemd(ServiceNotice.of(environment));
    }

    /** How often it must see a sign of life; empty when it does not watch. */
    public Optional<Duration> watchdog() {
        return manager.watchdog();
    }

    /** The hub answers from now on. */
    public void ready() {
        manager.ready();
    }

    /** Tells how the hub is. */
    public void see(Health health) {
        String status = health.status()
                + health.notices().stream()
                        .findFirst()
                        .map(first -> ": " + first)
                        .orElse("");
        if (health.journal().turning()) {
            manager.alive(status);
        } else {
            manager.status(status);
        }
    }

    /** The hub ends. */
    public void stopping() {
        manager.stopping();
    }
}
