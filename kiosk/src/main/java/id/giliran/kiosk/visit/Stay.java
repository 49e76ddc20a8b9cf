package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.TicketDesk;
import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** How long the present screen stays: some go home by themselves, one waits for the printer. */
final class Stay {
    private final VisitTimes times;
    private final Comfort comfort;
    private final Runnable home;
    private final Countdown leaving;
    private final Countdown holding;
    private boolean held;

    Stay(Timing timing, VisitTimes times, Comfort comfort, Runnable home) {
        this.times = times;
        this.comfort = comfort;
        this.home = home;
        this.leaving = new Countdown(timing);
        this.holding = new Countdown(timing);
    }

    ReadOnlyIntegerProperty secondsToHome() {
        return leaving.seconds();
    }

    ReadOnlyIntegerProperty secondsToHold() {
        return holding.seconds();
    }

    boolean isRunning() {
        return leaving.isRunning();
    }

    /**
     * Another screen is shown.
     *
     * @param unhurried whether its visitor needs more time than others
     */
    void begin(Step shown, boolean unhurried) {
        leaving.stop();
        boolean first = !held;
        held = shown instanceof Step.Held;
        if (!held) {
            holding.stop();
        }
        switch (shown) {
            case Step.Done done -> leave(times.done(), unhurried);
            case Step.NumberOnScreen number -> leave(times.onScreen(), unhurried);
            case Step.Outage outage -> leave(times.outage(), false);
            case Step.Held waiting -> hold(first);
            case Step.ComeBack list -> leave(times.onScreen(), unhurried);
            default -> {}
        }
    }

    private void leave(Duration length, boolean unhurried) {
        Duration paced = comfort.paced(length);
        Duration doubled = unhurried ? length.multipliedBy(2) : length;
        leaving.start(paced.compareTo(doubled) > 0 ? paced : doubled, home);
    }

    /** Counts on when only the reason has changed. What comes afterwards is told by the desk. */
    private void hold(boolean first) {
        if (first) {
            holding.start(TicketDesk.HOLD, () -> {});
        }
    }
}
