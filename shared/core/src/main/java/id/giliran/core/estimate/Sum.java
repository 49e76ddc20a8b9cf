package id.giliran.core.estimate;

import java.time.Duration;

/** Some figures, the newer the weightier. */
record Sum(double weight, double total) {
    static final Sum NOTHING = new Sum(0, 0);

    /** What an older figure weighs beside the next newer one: forty figures back it is a third. */
    private static final double FADING = 0.975;

    private static final double MILLIS = 1000;

    static Sum of(double figure) {
        return new Sum(1, figure);
    }

    Sum and(Sum newer) {
        return new Sum(weight * FADING + newer.weight, total * FADING + newer.total);
    }

    /** Their mean, drawn towards a guess as if that had been seen {@code trust} times. */
    double mean(double guess, double trust) {
        return (total + guess * trust) / (weight + trust);
    }

    static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }
}
