package id.giliran.core;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.plan.Bound;
import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether each call keeps what its rule promises. It looks at everybody who waits, and shares nothing with the core's way of choosing. */
class FairJudge {
    private final Map<CounterNumber, List<Call>> calls = new HashMap<>();
    private Duration longestPassedOver = Duration.ZERO;
    private long judged;
    private final Optional<Bound> sworn;

    /** @param overridden somebody was over the maximum wait, which goes before every turn and order */
    private record Call(TicketId ticket, Claim claim, List<Claim> others, boolean overridden) {}

    /** Holds each rule to what it promises itself. */
    FairJudge() {
        this.sworn = Optional.empty();
    }

    /** Holds every rule to this. */
    FairJudge(Bound sworn) {
        this.sworn = Optional.of(sworn);
    }

    long judged() {
        return judged;
    }

    /** How long whoever was passed over had waited longer than the called one, at most. */
    Duration longestPassedOver() {
        return longestPassedOver;
    }

    void hear(OfficeEvent event) {
        if (event instanceof ActUndone undone && undone.act() == UndoableAct.CALL) {
            var made = calls.getOrDefault(undone.counter(), new ArrayList<>());
            if (!made.isEmpty() && made.getLast().ticket().equals(undone.ticket())) {
                made.removeLast();
            }
        }
    }

    void judge(OfficePlan plan, CounterPlan counter, List<Waiting> all, Decision decision, Instant now) {
        var forCounter = all.stream()
                .filter(ticket -> ticket.only()
                        .map(counter.number()::equals)
                        .orElseGet(() -> counter.serves().contains(ticket.stage())))
                .toList();
        var policies = plan.ruleOf(counter).policies();
        var admitted = forCounter.stream()
                .filter(ticket -> isAdmitted(ticket, policies, plan, now))
                .toList();
        if (decision instanceof Accepted accepted && accepted.events().getFirst() instanceof TicketCalled event) {
            var called = forCounter.stream()
                    .filter(ticket -> ticket.id().equals(event.ticket()))
                    .findFirst()
                    .orElseThrow();
            judged++;
            require(admitted.contains(called), () -> called + " may not be called yet");
            new Judged(plan, counter, policies, called, forCounter, admitted, now).judge();
        } else {
            require(admitted.isEmpty(), () -> "nobody is called of " + admitted);
        }
    }

    private static void require(boolean kept, Supplier<String> broken) {
        if (!kept) {
            throw new AssertionError(broken.get());
        }
    }

    private static boolean isAdmitted(Waiting ticket, List<Policy> policies, OfficePlan plan, Instant now) {
        boolean early = ticket.slip().appointment().isPresent()
                && now.isBefore(ticket.eligibleAt().minus(plan.appointments().early()));
        return !early
                && policies.stream()
                        .noneMatch(policy -> policy instanceof HelpOver(var whom, var over)
                                && ticket.only().isEmpty()
                                && whom.includes(ticket.claim())
                                && !now.isAfter(ticket.eligibleAt().plus(over)));
    }

    private final class Judged {
        private final OfficePlan plan;
        private final CounterPlan counter;
        private final List<Policy> policies;
        private final Waiting called;
        private final List<Waiting> forCounter;
        private final List<Waiting> admitted;
        private final Instant now;

        Judged(
                OfficePlan plan,
                CounterPlan counter,
                List<Policy> policies,
                Waiting called,
                List<Waiting> forCounter,
                List<Waiting> admitted,
                Instant now) {
            this.plan = plan;
            this.counter = counter;
            this.policies = policies;
            this.called = called;
            this.forCounter = forCounter;
            this.admitted = admitted;
            this.now = now;
        }

        void judge() {
            forCounter.forEach(this::note);
            sworn.or(() -> plan.bound(plan.ruleOf(counter))).ifPresent(this::everyoneWithin);
            boolean overridden =
                    of(MaximumWait.class).filter(this::mostOverdueFirst).isPresent();
            remember(overridden);
            of(EveryNth.class).ifPresent(this::turns);
            if (!overridden && of(EveryNth.class).isEmpty()) {
                of(StrictOrder.class).ifPresent(this::inOrder);
            }
        }

        private <P extends Policy> Optional<P> of(Class<P> kind) {
            return policies.stream().filter(kind::isInstance).map(kind::cast).findFirst();
        }

        private void everyoneWithin(Bound bound) {
            for (var other : forCounter) {
                if (!bound.isKept(waited(called), waited(other))) {
                    breach(bound, other);
                }
            }
        }

        private void breach(Bound bound, Waiting other) {
            throw new AssertionError(called + " passed over " + other + " at " + now + ", though " + bound + " by "
                    + plan.ruleOf(counter));
        }

        private void note(Waiting other) {
            var longer = waited(other).minus(waited(called));
            longestPassedOver = longer.compareTo(longestPassedOver) > 0 ? longer : longestPassedOver;
        }

        /** Whether anybody is over the limit; then the one farthest over is called. */
        private boolean mostOverdueFirst(MaximumWait cap) {
            var most = admitted.stream()
                    .map(ticket -> over(cap, ticket))
                    .max(Duration::compareTo)
                    .orElseThrow();
            require(over(cap, called).compareTo(most) == 0, () -> called + " is not the farthest over of " + admitted);
            return most.isPositive();
        }

        private Duration over(MaximumWait cap, Waiting ticket) {
            return cap.limits().stream()
                    .filter(limit -> limit.whom().includes(ticket.claim()))
                    .map(limit -> waited(ticket).minus(limit.most()))
                    .filter(Duration::isPositive)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }

        private void remember(boolean overridden) {
            var others = admitted.stream().map(Waiting::claim).distinct().toList();
            calls.computeIfAbsent(counter.number(), _ -> new ArrayList<>())
                    .add(new Call(called.id(), called.claim(), others, overridden));
        }

        /** Of any so many calls in a row one goes to these and the others to everybody else, while both wait. */
        private void turns(EveryNth turn) {
            var made = calls.getOrDefault(counter.number(), List.of());
            if (made.size() < turn.nth()) {
                return;
            }
            var last = made.subList(made.size() - turn.nth(), made.size());
            long members = last.stream()
                    .filter(call -> turn.whom().includes(call.claim()))
                    .count();
            if (last.stream().anyMatch(Call::overridden)) {
                return;
            }
            if (last.stream().allMatch(call -> call.others().stream().anyMatch(turn.whom()::includes))) {
                require(members > 0, () -> turn + " left out in " + last);
            }
            if (last.stream()
                    .allMatch(call ->
                            call.others().stream().anyMatch(one -> !turn.whom().includes(one)))) {
                require(members < 2, () -> turn + " more often in " + last);
            }
        }

        private void inOrder(StrictOrder order) {
            admitted.forEach(other ->
                    require(rank(order, called) <= rank(order, other), () -> called + " stands behind " + other));
        }

        private int rank(StrictOrder order, Waiting ticket) {
            if (ticket.only().isPresent()) {
                return 0;
            }
            for (int rank = 0; rank < order.ranks().size(); rank++) {
                if (order.ranks().get(rank).stages().contains(ticket.stage())) {
                    return rank;
                }
            }
            return order.ranks().size();
        }

        private Duration waited(Ticket ticket) {
            return Duration.between(((Waiting) ticket).eligibleAt(), now);
        }
    }
}
