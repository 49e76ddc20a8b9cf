package id.giliran.core.plan;

import java.util.Optional;
import java.util.Set;

/**
 * A counter and the stages that it serves.
 *
 * @param rule by which it calls; absent for {@link RulePlan#LONGEST_WAIT}
 */
public record CounterPlan(CounterNumber number, Set<StageRef> serves, Optional<RuleName> rule) {
    public CounterPlan {
        serves = Set.copyOf(serves);
    }

    /** A counter that goes by the longest wait. */
    public CounterPlan(CounterNumber number, Set<StageRef> serves) {
        this(number, serves, Optional.empty());
    }
}
