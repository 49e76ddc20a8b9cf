package id.giliran.core.plan;

import id.giliran.core.plan.Policy.LongestWait;
import java.util.List;
import java.util.stream.Stream;

/**
 * A calling rule that an office has given a name.
 *
 * @param policies in the order in which they decide, {@link LongestWait} last
 */
public record RulePlan(RuleName name, List<Policy> policies) {
    /** What a counter goes by that names no other rule. */
    public static final RulePlan LONGEST_WAIT = of(new RuleName("longest-wait"), List.of());

    public RulePlan {
        policies = List.copyOf(policies);
        if (policies.isEmpty() || !(policies.getLast() instanceof LongestWait)) {
            throw new IllegalArgumentException("rule " + name + " does not end with the longest wait");
        }
    }

    /** These policies, and the longest wait for what they leave open. */
    public static RulePlan of(RuleName name, List<? extends Policy> first) {
        return new RulePlan(
                name,
                Stream.concat(first.stream(), Stream.of(new LongestWait())).toList());
    }
}
