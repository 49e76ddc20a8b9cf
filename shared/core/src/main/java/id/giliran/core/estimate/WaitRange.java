package id.giliran.core.estimate;

import java.time.Duration;

/**
 * What a visitor is told of the wait until the first call.
 *
 * @param fromMinutes in steps of five, from 0
 * @param toMinutes in steps of five, more than {@code fromMinutes}
 */
public record WaitRange(int fromMinutes, int toMinutes) {
    /** Minutes between two figures that are told: anything finer would promise what nobody knows. */
    public static final int STEP = 5;

    public WaitRange {
        if (fromMinutes < 0 || toMinutes <= fromMinutes || fromMinutes % STEP != 0 || toMinutes % STEP != 0) {
            throw new IllegalArgumentException(
                    "a wait of " + fromMinutes + " to " + toMinutes + " minutes is no range in steps of " + STEP);
        }
    }

    /** Whether it turned out so. */
    public boolean holds(Duration wait) {
        return wait.compareTo(Duration.ofMinutes(fromMinutes)) >= 0
                && wait.compareTo(Duration.ofMinutes(toMinutes)) <= 0;
    }

    /** Between its two ends. */
    public Duration middle() {
        return Duration.ofMinutes(fromMinutes)
                .plus(Duration.ofMinutes(toMinutes))
                .dividedBy(2);
    }

    /** Minutes from end to end. */
    public int width() {
        return toMinutes - fromMinutes;
    }
}
