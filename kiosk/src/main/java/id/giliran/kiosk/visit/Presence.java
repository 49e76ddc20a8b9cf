package id.giliran.kiosk.visit;

import id.giliran.kiosk.visit.Timing.Pending;
import javafx.beans.property.ReadOnlyIntegerProperty;

/** Notices that nobody has touched the screen, asks whether anybody is there, and then gives up. */
final class Presence {
    private final Timing timing;
    private final VisitTimes times;
    private final Comfort comfort;
    private final Countdown asking;
    private final Runnable gone;
    private Pending idle = () -> {};
    private boolean watching;

    Presence(Timing timing, VisitTimes times, Comfort comfort, Runnable gone) {
        this.timing = timing;
        this.times = times;
        this.comfort = comfort;
        this.asking = new Countdown(timing);
        this.gone = gone;
    }

    /** Seconds left to answer, 0 while nothing is asked. */
    ReadOnlyIntegerProperty secondsToAnswer() {
        return asking.seconds();
    }

    boolean isAsking() {
        return asking.isRunning();
    }

    void watch(boolean wanted) {
        watching = wanted;
        touched();
    }

    void touched() {
        idle.cancel();
        asking.stop();
        if (watching) {
            idle = timing.after(
                    comfort.paced(times.idle()), () -> asking.start(comfort.paced(times.stillHere()), gone));
        }
    }
}
