package id.giliran.core.calling;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.Claim;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.LongestWait;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a rule ranks the waiting at one moment.
 *
 * @param newestFirst whom the counter has called lately
 */
record Ranks(Scores scores, RulePlan rule, AppointmentRule appointments, List<Claim> newestFirst, Instant now) {

    /** Whether the counter may call the ticket at all yet. */
    boolean mayBeCalled(Waiting ticket) {
        return !isTooEarly(ticket) && rule.policies().stream().allMatch(policy -> admits(policy, ticket));
    }

    /** Only a slot lies so far ahead: nobody else begins to wait in the future. */
    private boolean isTooEarly(Waiting ticket) {
        return ticket.slip().appointment().isPresent() && ticket.eligibleAt().isAfter(now.plus(appointments.early()));
    }

    private boolean admits(Policy policy, Waiting ticket) {
        return !(policy instanceof HelpOver help)
                || ticket.only().isPresent()
                || !help.whom().includes(ticket.claim())
                || waited(ticket).compareTo(help.over()) > 0;
    }

    Score score(Waiting ticket) {
        return scores.score(ticket, now);
    }

    Waiting bestOf(Collection<Waiting> heads) {
        return heads.stream().min(bestFirst()).orElseThrow();
    }

    Comparator<Waiting> bestFirst() {
        return rule.policies().stream()
                .map(this::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparingInt(ticket -> ticket.slip().sequence());
    }

    /** The first policy by which the two differ. */
    Policy.Kind decidedBetween(Waiting one, Waiting other) {
        return rule.policies().stream()
                .filter(policy -> order(policy).compare(one, other) != 0)
                .map(Policy::kind)
                .findFirst()
                .orElse(Policy.Kind.LONGEST_WAIT);
    }

    private Comparator<Waiting> order(Policy policy) {
        return switch (policy) {
            case HelpOver _ -> (_, _) -> 0;
            case MaximumWait cap ->
                Comparator.comparing((Waiting ticket) -> over(cap, ticket)).reversed();
            case EveryNth nth -> {
                boolean due = isDue(nth);
                yield Comparator.comparing(ticket -> nth.whom().includes(ticket.claim()) != due);
            }
            case StrictOrder order -> Comparator.comparingInt(ticket -> rank(order, ticket));
            case LongestWait _ -> scores.highestFirst(now);
        };
    }

    /** How far the ticket is over its limit; nothing while it is within. */
    private Duration over(MaximumWait cap, Waiting ticket) {
        return cap.most(ticket.claim())
                .map(waited(ticket)::minus)
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** None of the last calls went to them, so this one does. */
    private boolean isDue(EveryNth nth) {
        return newestFirst.stream().limit(nth.nth() - 1L).noneMatch(nth.whom()::includes);
    }

    private static int rank(StrictOrder order, Waiting ticket) {
        return ticket.only().isPresent()
                ? 0
                : IntStream.range(0, order.ranks().size())
                        .filter(rank -> order.ranks().get(rank).includes(ticket.claim()))
                        .findFirst()
                        .orElse(order.ranks().size());
    }

    private Duration waited(Waiting ticket) {
        return Duration.between(ticket.eligibleAt(), now);
    }
}
