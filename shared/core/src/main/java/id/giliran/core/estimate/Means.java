package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Times that were measured at each stage and counter. A place that has seen few of them is taken to be like its stage at all
 * counters, a stage that has seen few like its target, and targets as wrong as they were elsewhere in the office.
 */
final class Means {
    /** As many measured times as a guess from further off weighs. */
    private static final double TRUST_IN_STAGE = 6;

    private static final double TRUST_IN_OFFICE = 4;
    private static final double TRUST_IN_TARGETS = 3;

    /** A time so many times as long as expected is a "finish" that somebody forgot. */
    private static final double LONGEST = 4;

    private record Place(StageRef stage, CounterNumber counter) {}

    private final Map<Place, Sum> places = new HashMap<>();
    private final Map<StageRef, Sum> stages = new HashMap<>();
    private Sum office = Sum.NOTHING;
    private int count;

    void add(Stage stage, StageRef ref, CounterNumber counter, Duration time) {
        double expected = seconds(stage, ref, counter);
        double taken = Math.min(Sum.seconds(time), LONGEST * expected);
        places.merge(new Place(ref, counter), Sum.of(taken), Sum::and);
        stages.merge(ref, Sum.of(taken), Sum::and);
        office = office.and(Sum.of(taken / target(stage)));
        count++;
    }

    /** How many times were measured. */
    int count() {
        return count;
    }

    /** The mean at one counter. */
    double seconds(Stage stage, StageRef ref, CounterNumber counter) {
        var here = places.getOrDefault(new Place(ref, counter), Sum.NOTHING);
        return here.mean(seconds(stage, ref), TRUST_IN_STAGE);
    }

    /** The mean at all counters. */
    double seconds(Stage stage, StageRef ref) {
        double told = target(stage) * office.mean(1, TRUST_IN_TARGETS);
        return stages.getOrDefault(ref, Sum.NOTHING).mean(told, TRUST_IN_OFFICE);
    }

    /** A target of nothing would be no measure. */
    private static double target(Stage stage) {
        return Math.max(1, Sum.seconds(stage.target()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Means that
                && places.equals(that.places)
                && stages.equals(that.stages)
                && office.equals(that.office)
                && count == that.count;
    }

    @Override
    public int hashCode() {
        return Objects.hash(places, stages, office, count);
    }

    @Override
    public String toString() {
        return stages.toString();
    }
}
