package id.giliran.core.plan;

import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.StrictOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a calling rule promises everybody who waits for its counters: nobody is passed over there by a visitor who has
 * waited less than {@code percent} of the time that he has, less the {@code allowance}. With 100 percent that is to say: by
 * nobody who came more than the allowance later.
 *
 * @param percent from 1 to 100
 */
public record Bound(int percent, Duration allowance) {
    private static final int WHOLE = 100;

    /** Whether a call keeps the promise to one whom it passes over. */
    public boolean isKept(Duration calledWaited, Duration passedOverWaited) {
        return calledWaited.plus(allowance).multipliedBy(WHOLE).compareTo(passedOverWaited.multipliedBy(percent)) >= 0;
    }

    /** What this rule promises in an office with this plan; empty where somebody may have to wait all day. */
    static Optional<Bound> of(RulePlan rule, OfficePlan plan) {
        var hidden = rule.policies().stream()
                .flatMap(policy -> policy instanceof HelpOver help ? Stream.of(help.over()) : Stream.empty())
                .reduce(Duration.ZERO, Bound::longer)
                .plus(plan.appointments().early());
        return cap(rule)
                .map(most ->
                        new Bound(WHOLE, longer(most.plus(plan.appointments().early()), hidden)))
                .or(() -> isByTimeAlone(rule) ? Optional.of(byScore(plan, hidden)) : Optional.empty());
    }

    /** The limit of everybody, where nothing but help is decided before it. */
    private static Optional<Duration> cap(RulePlan rule) {
        return rule.policies().stream()
                .filter(policy -> !(policy instanceof HelpOver))
                .findFirst()
                .flatMap(first -> first instanceof MaximumWait cap ? cap.mostOfAll() : Optional.empty());
    }

    private static boolean isByTimeAlone(RulePlan rule) {
        return rule.policies().stream()
                .noneMatch(policy ->
                        policy instanceof MaximumWait || policy instanceof EveryNth || policy instanceof StrictOrder);
    }

    private static Bound byScore(OfficePlan plan, Duration hidden) {
        var weights = plan.services().stream().mapToInt(Service::weightPercent).summaryStatistics();
        // Dividing cuts off less than a second of a promise.
        var credit = plan.credit().multipliedBy(WHOLE).dividedBy(weights.getMin());
        var whole = credit.toNanosPart() == 0 ? credit : Duration.ofSeconds(credit.toSeconds() + 1);
        return new Bound(WHOLE * weights.getMin() / weights.getMax(), longer(whole, hidden));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
