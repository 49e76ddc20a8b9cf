package id.giliran.rehearsal.trial.bench;

import java.util.Collection;

/** The same thing measured in several runs. */
record Spread(double least, double median, double most) {
    static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(sorted[0], sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1]);
    }

    /** How far the runs lie apart, as a part of the median. */
    double width() {
        return median == 0 ? 0 : (most - least) / median;
    }
}
