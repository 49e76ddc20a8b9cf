package id.giliran.rehearsal.demo;

import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.screen.ScreenHand;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** A simulated visitor's finger on the real kiosk: looks for what can be tapped and taps it. Runs on one thread. */
final class KioskHand implements Runnable {
    private static final Duration BETWEEN_VISITS = Duration.ofSeconds(4);
    private static final Duration THINKING = Duration.ofMillis(700);
    private static final Duration PRINTING = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final ScreenHand kiosk;
    private final Pace pace;
    private final Chance chance;
    private final Consumer<String> photographer;

    /**
     * A finger for this kiosk.
     *
     * @param photographer is told the name of each screen that should be kept
     */
    KioskHand(Scene kiosk, Pace pace, Chance chance, Consumer<String> photographer) {
        this.kiosk = new ScreenHand(kiosk);
        this.pace = pace;
        this.chance = chance;
        this.photographer = photographer;
    }

    @Override
    public void run() {
        while (pace.passReal(BETWEEN_VISITS)) {
            visit();
        }
    }

    private void visit() {
        List<String> services = kiosk.buttons("service-");
        if (services.isEmpty()) {
            return;
        }
        photographer.accept("kiosk-1-services");
        kiosk.tap(chance.oneOf(services));
        if (shows("take-number", THINKING.multipliedBy(3))) {
            pace.passReal(THINKING);
            photographer.accept("kiosk-2-requirements");
            kiosk.tap("take-number");
        }
        if (shows("done", PRINTING)) {
            pace.passReal(THINKING);
            photographer.accept("kiosk-3-ticket");
            kiosk.tap("done");
        }
    }

    private boolean shows(String id, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!kiosk.sees(id)) {
            if (System.nanoTime() > until || !pace.passReal(LOOK)) {
                return false;
            }
        }
        return true;
    }
}
