package id.giliran.kiosk.technician;

import id.giliran.kiosk.visit.Timing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the taps on the hidden corner: five within five seconds are meant, fewer are a hand that leans on the panel. */
public final class CornerTaps {
    private static final int ENOUGH = 5;
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Timing timing;
    private final Deque<Duration> taps = new ArrayDeque<>();

    public CornerTaps(Timing timing) {
        this.timing = timing;
    }

    /** One more tap on the corner; true when it is the one that opens. */
    public boolean tap() {
        Duration now = timing.elapsed();
        taps.removeIf(tap -> tap.plus(WITHIN).compareTo(now) < 0);
        taps.add(now);
        if (taps.size() < ENOUGH) {
            return false;
        }
        taps.clear();
        return true;
    }

    /** Something else was touched. */
    public void elsewhere() {
        taps.clear();
    }
}
