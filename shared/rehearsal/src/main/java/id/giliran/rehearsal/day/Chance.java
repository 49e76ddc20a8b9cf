package id.giliran.rehearsal.day;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The dice of one simulated person: the same seed and name give the same throws. Used by one thread. */
public final class Chance {
    private final Random random;

    /** Dice of their own for everyone, so that one person's throws do not change another's. */
    public Chance(long seed, String name) {
        this.random = new Random(seed * 31 + name.hashCode());
    }

    /** True so often, from 0 to 1. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from 0, less than this. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A time between arrivals at so many an hour: exponential. */
    public Duration untilNext(double perHour) {
        return hours(-Math.log(1 - random.nextDouble()) / perHour);
    }

    /**
     * A serving time: lognormal, as measured service times are.
     *
     * @param mean the mean
     * @param variation standard deviation divided by the mean
     */
    public Duration around(Duration mean, double variation) {
        double sigmaSquared = Math.log(1 + variation * variation);
        double factor = Math.exp(random.nextGaussian() * Math.sqrt(sigmaSquared) - sigmaSquared / 2);
        return Duration.ofNanos(Math.round(mean.toNanos() * factor));
    }

    /** One of these; the first is asked for twice as often as the second, three times as often as the third, and so on. */
    public <T> T oneOf(List<T> choices) {
        double sum = 0;
        for (int place = 1; place <= choices.size(); place++) {
            sum += 1.0 / place;
        }
        double thrown = random.nextDouble() * sum;
        int place = 1;
        while (place < choices.size() && thrown > 1.0 / place) {
            thrown -= 1.0 / place;
            place++;
        }
        return choices.get(place - 1);
    }

    private static Duration hours(double hours) {
        return Duration.ofNanos(Math.round(hours * Duration.ofHours(1).toNanos()));
    }
}
