package id.giliran.core.estimate;

import java.time.Duration;

/**
 * How true the estimates of a day were. The truth is the time from the number to its first call.
 *
 * @param told tickets whose visitors were told a range
 * @param silent tickets whose visitors were told nothing
 * @param checked told, and called since
 * @param held of those, called within the range
 * @param error of those, how far the middle of the range was from the truth, all together
 * @param widthMinutes of those, how wide the ranges were, all together
 */
public record HitRate(int told, int silent, int checked, int held, Duration error, int widthMinutes) {
    /** Before the first ticket. */
    public static final HitRate NONE = new HitRate(0, 0, 0, 0, Duration.ZERO, 0);

    private static final double MINUTE = 60_000;

    /** One more ticket was given, with a range or without. */
    public HitRate given(boolean range) {
        return new HitRate(told + (range ? 1 : 0), silent + (range ? 0 : 1), checked, held, error, widthMinutes);
    }

    /** One of them was called. */
    public HitRate and(WaitRange range, Duration truth) {
        return count(1, range, truth);
    }

    HitRate without(WaitRange range, Duration truth) {
        return count(-1, range, truth);
    }

    private HitRate count(int change, WaitRange range, Duration truth) {
        var off = range.middle().minus(truth).abs();
        return new HitRate(
                told,
                silent,
                checked + change,
                held + (range.holds(truth) ? change : 0),
                error.plus(off.multipliedBy(change)),
                widthMinutes + change * range.width());
    }

    /** Together with another day. */
    public HitRate plus(HitRate other) {
        return new HitRate(
                told + other.told,
                silent + other.silent,
                checked + other.checked,
                held + other.held,
                error.plus(other.error),
                widthMinutes + other.widthMinutes);
    }

    /** The share of ranges that held, from 0 to 1; 0 when none was checked. */
    public double share() {
        return perChecked(held);
    }

    /** The mean distance of a range's middle from the truth, in minutes. */
    public double meanErrorMinutes() {
        return perChecked(error.toMillis() / MINUTE);
    }

    /** The mean width of a range, in minutes. */
    public double meanWidthMinutes() {
        return perChecked(widthMinutes);
    }

    private double perChecked(double sum) {
        return checked == 0 ? 0 : sum / checked;
    }
}
