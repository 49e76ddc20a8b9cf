package id.giliran.kiosk.visit;

import id.giliran.kiosk.visit.Timing.Pending;
import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Counts whole seconds down to zero, where it does something; 0 also when it does not run. */
final class Countdown {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Timing timing;
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper(this, "seconds", 0);
    private Pending next = () -> {};

    Countdown(Timing timing) {
        this.timing = timing;
    }

    ReadOnlyIntegerProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    boolean isRunning() {
        return seconds.get() > 0;
    }

    void start(Duration length, Runnable end) {
        stop();
        seconds.set((int) Math.max(1, length.toSeconds()));
        next = timing.after(SECOND, () -> count(end));
    }

    void stop() {
        next.cancel();
        seconds.set(0);
    }

    private void count(Runnable end) {
        seconds.set(seconds.get() - 1);
        if (seconds.get() > 0) {
            next = timing.after(SECOND, () -> count(end));
        } else {
            end.run();
        }
    }
}
