package id.giliran.rehearsal.trial.bench;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What one run measured for one goal.
 *
 * @param basis what the figure is compared to, measured in turns with it
 * @param beside more that was measured, by what it is
 */
record Reading(double figure, OptionalDouble basis, Map<String, Double> beside) {
    Reading {
        beside = Map.copyOf(beside);
    }

    static Reading of(double figure) {
        return new Reading(figure, OptionalDouble.empty(), Map.of());
    }

    static Reading of(double figure, double basis) {
        return new Reading(figure, OptionalDouble.of(basis), Map.of());
    }

    /** The same, and this beside it. */
    Reading with(String what, double value) {
        Map<String, Double> more = new TreeMap<>(beside);
        more.put(what, value);
        return new Reading(figure, basis, more);
    }

    /** The same, and this count beside it. */
    Reading with(String what, long count) {
        return with(what, (double) count);
    }

    /** What is judged: the ratio where there is a basis. */
    double value() {
        return basis.isPresent() ? figure / basis.getAsDouble() : figure;
    }
}
