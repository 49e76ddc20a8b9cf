package id.giliran.core.plan;

import java.util.List;
import java.util.Optional;

/**
 * How an office calls where it does not simply go by the longest wait.
 *
 * @param rules by name, those of the office; {@link RulePlan#LONGEST_WAIT} need not be among them
 * @param transferred where every transferred ticket goes; absent when the operator says it each time
 */
public record CallingPlan(
        List<RulePlan> rules, Optional<Placement> transferred, Optional<AppointmentRule> appointments) {
    public CallingPlan {
        rules = List.copyOf(rules);
    }

    /** The rule of this name. */
    public Optional<RulePlan> rule(RuleName name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
