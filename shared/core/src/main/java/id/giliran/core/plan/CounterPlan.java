package id.giliran.core.plan;

import java.util.Set;

/** A counter and the stages that it serves. */
public record CounterPlan(CounterNumber number, Set<StageRef> serves) {
    public CounterPlan {
        serves = Set.copyOf(serves);
    }
}
