package id.giliran.core.estimate;

import java.time.Duration;

/**
 * How far the estimates of this office may be trusted, from how they came true until now: an office whose rule, pauses or
 * visitors are unlike what is reckoned with here gets other and wider ranges, and a regular one gets narrower ones.
 *
 * @param late natural logarithm of how much longer than told visitors waited
 * @param spread natural logarithm of how much wider than at first ranges are to be
 */
record Trust(double late, double spread) {
    static final Trust AT_FIRST = new Trust(0, 0);

    private static final double MINUTE = 60;
    private static final double ONE_STEP = 5;

    private static final double FORGETTING = 0.99;
    private static final double LEARNING = 0.02;
    private static final double MOST_LATE = 0.7;

    /** Three held ranges weigh as much as one that did not hold, so that three of four hold in the end. */
    private static final double NARROWER = 0.008;

    private static final double WIDER = 3 * NARROWER;
    private static final double NARROWEST = -0.25;
    private static final double WIDEST = 0.7;

    /** A range came true or did not. Of the shortest wait there is nothing to learn: nearly all of them hold. */
    Trust after(WaitRange range, Duration truth) {
        if (range.toMinutes() <= ONE_STEP) {
            return this;
        }
        double off = StrictMath.log((Sum.seconds(truth) + MINUTE) / (Sum.seconds(range.middle()) + MINUTE));
        return new Trust(
                within(-MOST_LATE, late * FORGETTING + within(-1, off, 1) * LEARNING, MOST_LATE),
                within(NARROWEST, spread + (range.holds(truth) ? -NARROWER : WIDER), WIDEST));
    }

    private static double within(double least, double figure, double most) {
        return Math.max(least, Math.min(figure, most));
    }
}
