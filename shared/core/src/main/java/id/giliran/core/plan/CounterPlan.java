package id.giliran.core.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A counter and the stages that it serves.
 *
 * @param rule by which it calls; absent for {@link RulePlan#LONGEST_WAIT}
 * @param parallel how many visitors it may have at a time; empty for one
 */
public record CounterPlan(CounterNumber number, Set<StageRef> serves, Optional<RuleName> rule, OptionalInt parallel) {
    public CounterPlan {
        serves = Set.copyOf(serves);
        if (parallel.orElse(1) < 1) {
            throw new IllegalArgumentException("counter " + number + " has room for " + parallel.orElse(1));
        }
    }

    /** For one visitor at a time, called by the longest wait. */
    public CounterPlan(CounterNumber number, Set<StageRef> serves) {
        this(number, serves, Optional.empty(), OptionalInt.empty());
    }

    /** How many visitors it may have at a time. */
    public int room() {
        return parallel.orElse(1);
    }
}
