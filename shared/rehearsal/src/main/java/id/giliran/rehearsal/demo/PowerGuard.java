package id.giliran.rehearsal.demo;

import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Starts the hub again when it has died, as a service supervisor would, and cuts the power once if asked to.
 * Runs on one thread; nobody else starts or ends the hub meanwhile.
 */
final class PowerGuard implements Runnable {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final HubProcess hub;
    private final Pace pace;
    private final Narrator narrator;
    private final long cutAt;
    private final Duration cutFor;
    private boolean cut;

    PowerGuard(HubProcess hub, Pace pace, Narrator narrator, Optional<Duration> powerCutAt, Duration cutFor) {
        this.hub = hub;
        this.pace = pace;
        this.narrator = narrator;
        this.cutAt =
                powerCutAt.map(after -> System.nanoTime() + after.toNanos()).orElse(Long.MAX_VALUE);
        this.cutFor = cutFor;
        this.cut = powerCutAt.isEmpty();
    }

    @Override
    public void run() {
        while (pace.passReal(LOOK)) {
            if (!cut && System.nanoTime() >= cutAt) {
                cut = true;
                narrator.say("Power cut: the hub (process " + hub.pid() + ") is killed.");
                hub.kill();
                boolean _ = pace.passReal(cutFor);
            }
            if (!hub.alive()) {
                startAgain();
            }
        }
    }

    private void startAgain() {
        long died = System.nanoTime();
        try {
            hub.restart();
            narrator.say(String.format(
                    "The hub is back as process %d, %.1f s after it was found dead.",
                    hub.pid(), (System.nanoTime() - died) / 1e9));
        } catch (IOException failure) {
            narrator.say("The hub does not start again: " + failure.getMessage());
        }
    }
}
