package id.giliran.core.calling;

import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RuleName;
import java.util.List;
import java.util.Optional;

/** Why this ticket was called, kept in the journal. */
public sealed interface CallReason {
    /**
     * The calling rule chose it.
     *
     * @param winner the called ticket, which goes before every rival by the rule
     * @param rivals the best of each other line that the counter may call, in order
     * @param rule by which; absent in what was stored before counters could have other rules than the longest wait
     */
    record ChosenByRule(Score winner, List<Score> rivals, Optional<RuleUsed> rule) implements CallReason {
        public ChosenByRule {
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * Which rule chose.
     *
     * @param decided the first of its policies that put the winner before the one who had waited longest of all others
     */
    record RuleUsed(RuleName name, Policy.Kind decided) {}

    /** An operator chose it and said why. */
    record ChosenByHand(String reason) implements CallReason {}
}
