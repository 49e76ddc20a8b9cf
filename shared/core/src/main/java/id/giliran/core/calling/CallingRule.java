package id.giliran.core.calling;

import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.CallReason.RuleUsed;
import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom a counter calls next by the rule that its plan names: its policies one after another, among equals the smaller
 * sequence. It looks at the heads of lines only, as no policy puts anybody before whoever stands ahead in the same line.
 */
public record CallingRule(OfficePlan plan, CounterPlan counter, Turns turns) {

    /** Whom the counter calls next and why. */
    public Optional<ChosenByRule> choose(Lines lines, Instant now) {
        var ranks = ranks(now, turns.of(counter.number()));
        var heads = lines.heads(counter, ranks.bestFirst()).stream()
                .filter(ranks::mayBeCalled)
                .toList();
        return heads.stream()
                .findFirst()
                .map(winner -> new ChosenByRule(
                        ranks.score(winner),
                        heads.stream().skip(1).map(ranks::score).toList(),
                        Optional.of(used(winner, heads, ranks))));
    }

    /** Those whom the counter would call if nothing happened meanwhile, in that order, at most so many. */
    public List<Score> inOrder(Lines lines, Instant now, int most) {
        var newestFirst = new ArrayList<>(turns.of(counter.number()));
        var ranks = ranks(now, newestFirst);
        return lines
                .inOrder(counter, most, ranks::mayBeCalled, heads -> {
                    var next = ranks.bestOf(heads);
                    newestFirst.addFirst(next.claim());
                    return next;
                })
                .stream()
                .map(ranks::score)
                .toList();
    }

    private RuleUsed used(Waiting winner, List<Waiting> heads, Ranks ranks) {
        var decided = heads.stream()
                .skip(1)
                .min(Comparator.comparing(Waiting::eligibleAt))
                .map(rival -> ranks.decidedBetween(winner, rival))
                .orElse(Policy.Kind.LONGEST_WAIT);
        return new RuleUsed(rule().name(), decided);
    }

    private RulePlan rule() {
        return plan.ruleOf(counter);
    }

    private Ranks ranks(Instant now, List<Claim> newestFirst) {
        return new Ranks(new Scores(plan), rule(), plan.appointments(), newestFirst, now);
    }
}
