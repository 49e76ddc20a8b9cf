package id.giliran.rehearsal.day;

import java.time.Duration;

/**
 * When visitors come: a morning peak, a quiet noon, a small afternoon, over and over.
 *
 * @param busiestPerHour visitors an hour at the peak
 */
public record Arrivals(double busiestPerHour) {
    /** Share of the peak in each hour from opening. */
    private static final double[] SHARE = {1.0, 0.9, 0.7, 0.5, 0.2, 0.6, 0.4};

    /** Office time until the next visitor, so long after opening. */
    Duration next(Duration sinceOpening, Chance chance) {
        int hour = (int) (sinceOpening.toHours() % SHARE.length);
        return chance.untilNext(busiestPerHour * SHARE[hour]);
    }
}
