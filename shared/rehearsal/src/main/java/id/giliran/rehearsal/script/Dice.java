package id.giliran.rehearsal.script;

import java.time.Duration;
import java.util.SplittableRandom;

/** The chance of one thing. The same seed and names give the same throws, whatever else is thrown. Used by one thread. */
public final class Dice {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice for the thing of this name. */
    public static Dice of(long seed, String... names) {
        long mixed = seed;
        for (String name : names) {
            mixed = new SplittableRandom(mixed * GOLDEN + name.hashCode()).nextLong();
        }
        return new Dice(new SplittableRandom(mixed));
    }

    /** True so often, from 0 to 1. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 (included) to 1 (not included). */
    public double share() {
        return random.nextDouble();
    }

    /** From 0 (included) to this (not included). */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Exponential, with mean 1. */
    public double exponential() {
        return random.nextExponential();
    }

    /** A lognormal factor with mean 1. */
    public double factor(double variation) {
        double sigmaSquared = Math.log1p(variation * variation);
        return StrictMath.exp(random.nextGaussian() * StrictMath.sqrt(sigmaSquared) - sigmaSquared / 2);
    }

    /**
     * A lognormal time in whole milliseconds.
     *
     * @param variation standard deviation divided by the mean
     */
    public Duration around(Duration mean, double variation) {
        return scaled(mean, factor(variation));
    }

    /** So many times this, in whole milliseconds. */
    public static Duration scaled(Duration time, double factor) {
        return Duration.ofMillis(Math.round(time.toMillis() * factor));
    }
}
