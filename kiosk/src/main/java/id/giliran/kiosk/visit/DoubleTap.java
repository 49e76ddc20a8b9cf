package id.giliran.kiosk.visit;

import java.time.Duration;

/** Recognizes the second half of a double tap, which trembling or hurried fingers make without meaning it. */
final class DoubleTap {
    private final Timing timing;
    private final Duration window;
    private Duration free;

    DoubleTap(Timing timing, Duration window) {
        this.timing = timing;
        this.window = window;
        this.free = timing.elapsed();
    }

    /** Whether the tap of this moment belongs to the one before. */
    boolean isOne() {
        Duration now = timing.elapsed();
        if (now.compareTo(free) < 0) {
            return true;
        }
        free = now.plus(window);
        return false;
    }
}
