package id.giliran.rehearsal.trial.erlang;

import java.util.List;

/**
 * A mean of independent runs.
 *
 * @param error its standard error
 * @param half half the width of its interval of 95 % confidence
 */
record Estimate(double mean, double error, double half) {
    private static final double NORMAL = 1.959963985;

    /** At least two runs. */
    static Estimate of(List<Double> runs) {
        double mean = runs.stream().mapToDouble(run -> run).sum() / runs.size();
        double squares =
                runs.stream().mapToDouble(run -> (run - mean) * (run - mean)).sum();
        double error = Math.sqrt(squares / (runs.size() - 1) / runs.size());
        return new Estimate(mean, error, error * student(runs.size() - 1));
    }

    boolean holds(double value) {
        return Math.abs(value - mean) <= half;
    }

    /** How many standard errors away it is. */
    double distance(double value) {
        return Math.abs(value - mean) / error;
    }

    /** The same in another unit. */
    Estimate times(double factor) {
        return new Estimate(mean * factor, error * factor, half * factor);
    }

    /** Student's quantile for 95 %, from the normal one (Abramowitz and Stegun 26.7.5). */
    private static double student(int freedom) {
        double cube = NORMAL * NORMAL * NORMAL;
        double fifth = cube * NORMAL * NORMAL;
        return NORMAL
                + (cube + NORMAL) / (4.0 * freedom)
                + (5 * fifth + 16 * cube + 3 * NORMAL) / (96.0 * freedom * freedom);
    }
}
