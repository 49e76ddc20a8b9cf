package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_DESK;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STAY_DESK;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToService;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.Rejection.NothingWaiting;
import id.giliran.core.calling.CallReason.RuleUsed;
import id.giliran.core.calling.Score;
import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.CallingPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.MaximumWait.Limit;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.RuleName;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.plan.Whom;
import id.giliran.core.plan.Whom.ForStages;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule by a small example at counter 3, which hands out passports and does stay permits. */
class OtherRulesTest {
    private static final ForStages PICKUPS = new ForStages(List.of(PICKUP_DESK));
    private static final ForStages STAYS = new ForStages(List.of(STAY_DESK));

    private static Scenario with(Policy... policies) {
        return open(RandomRule.everywhere(PLAIN_PLAN, policies));
    }

    private static Scenario open(OfficePlan plan) {
        var office = Scenario.dayOpen(plan);
        for (int number = 1; number <= 4; number++) {
            office.signsIn(number);
        }
        return office;
    }

    private static TicketId comesForSlot(Scenario office, Instant slot) {
        var id = office.nextId();
        office.when(new IssueTicket(id, STAY, "id", false, Optional.of(slot), 1));
        office.when(new ConfirmPrinted(id, Confirmation.SENT));
        return id;
    }

    private static Policy.Kind decided(Scenario office) {
        return office.office()
                .nextFor(counter(3), office.now())
                .flatMap(reason -> reason.rule().map(RuleUsed::decided))
                .orElseThrow();
    }

    @Test
    void whatStandsFirstInAStrictOrderGoesFirstHoweverLongTheOthersWait() {
        var office = with(new StrictOrder(List.of(STAYS, PICKUPS)));
        var pickup = office.waitsFor(PICKUP);
        office.minutesPass(300);
        var stay = office.waitsFor(STAY);

        assertThat(decided(office)).isEqualTo(Policy.Kind.STRICT_ORDER);
        assertThat(office.callsNext(3)).isEqualTo(stay);
        assertThat(office.callsNext(4)).isEqualTo(pickup);
    }

    @Test
    void aTicketSentToThisVeryCounterStandsWithTheFirstOfAStrictOrder() {
        var office = with(new StrictOrder(List.of(STAYS)));
        var passport = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        office.when(new TransferTicket(counter(1), passport, new ToCounter(counter(3)), Placement.KEEP_ARRIVAL));
        office.minutesPass(1);
        office.waitsFor(STAY);

        assertThat(office.callsNext(3)).isEqualTo(passport);
    }

    @Test
    void helpIsGivenOnlyToWhoHasWaitedLongEnough() {
        var office = with(new HelpOver(PICKUPS, Duration.ofMinutes(15)));
        var pickup = office.waitsFor(PICKUP);
        office.minutesPass(15);
        office.refuses(new CallNext(counter(3)), new NothingWaiting(counter(3)));
        assertThat(office.office().waitingFor(counter(3), office.now(), 9)).isEmpty();

        office.passes(Duration.ofSeconds(1));
        assertThat(office.callsNext(3)).isEqualTo(pickup);
    }

    @Test
    void whoeverIsOverTheMaximumGoesFirstTheFarthestOverBeforeAll() {
        var office = with(
                new MaximumWait(List.of(
                        new Limit(new Whom.Everyone(), Duration.ofMinutes(60)),
                        new Limit(PICKUPS, Duration.ofMinutes(20)))),
                new StrictOrder(List.of(STAYS)));
        var first = office.waitsFor(STAY);
        office.minutesPass(5);
        var pickup = office.waitsFor(PICKUP);
        office.minutesPass(20);
        assertThat(decided(office)).isEqualTo(Policy.Kind.STRICT_ORDER);

        office.minutesPass(36);
        assertThat(decided(office)).isEqualTo(Policy.Kind.MAXIMUM_WAIT);
        assertThat(office.callsNext(3)).isEqualTo(pickup);
        assertThat(office.callsNext(4)).isEqualTo(first);
    }

    @Test
    void everyThirdCallGoesToPriorityAndTheOthersToTheRest() {
        var office = with(new EveryNth(new Whom.WithPriority(), 3));
        for (int visitor = 0; visitor < 4; visitor++) {
            office.waitsFor(STAY);
            office.waitsWithPriorityFor(STAY);
        }
        var inOrder = office.office().waitingFor(counter(3), office.now(), 8);

        assertThat(inOrder)
                .extracting(score -> score.credit().isPositive())
                .containsExactly(true, false, false, true, false, false, true, true);
        assertThat(inOrder).first().extracting(Score::ticket).isEqualTo(calls(office));
        assertThat(inOrder.get(1).ticket()).isEqualTo(calls(office));
    }

    @Test
    void aCallThatIsTakenBackTakesNoTurn() {
        var office = with(new EveryNth(new Whom.WithPriority(), 2));
        office.waitsFor(STAY);
        var elder = office.waitsWithPriorityFor(STAY);
        assertThat(office.callsNext(3)).isEqualTo(elder);
        office.when(new Undo(counter(3)));
        assertThat(office.callsNext(3)).isEqualTo(elder);
        office.when(new ReturnToQueue(counter(3), elder));

        assertThat(office.callsNext(3)).as("the turn was taken").isNotEqualTo(elder);
    }

    private static TicketId calls(Scenario office) {
        var called = office.callsNext(3);
        office.when(new OfficeCommand.StartServing(counter(3), called, Optional.empty()));
        office.finishes(3, called);
        return called;
    }

    @Test
    void anAppointmentOnTimeCountsFromItsSlotAndIsNotCalledLongBefore() {
        var office = with();
        var slot = office.now().plus(Duration.ofMinutes(30));
        var booked = comesForSlot(office, slot);
        assertThat(((Waiting) office.ticket(booked)).eligibleAt()).isEqualTo(slot);
        office.minutesPass(19);
        office.refuses(new CallNext(counter(3)), new NothingWaiting(counter(3)));

        office.minutesPass(1);
        var walkIn = office.waitsFor(STAY);
        assertThat(office.callsNext(3)).isEqualTo(walkIn);
        assertThat(office.callsNext(4)).isEqualTo(booked);
    }

    @Test
    void anAppointmentALittleLateLosesNothingAndOneTooLateWaitsAsAnybody() {
        var office = with();
        var slot = office.now();
        office.minutesPass(15);
        var late = comesForSlot(office, slot);
        office.passes(Duration.ofSeconds(1));
        var tooLate = comesForSlot(office, slot);

        assertThat(((Waiting) office.ticket(late)).eligibleAt()).isEqualTo(slot);
        assertThat(((Waiting) office.ticket(tooLate)).eligibleAt()).isEqualTo(office.now());
    }

    @Test
    void theOfficeSaysWhereTransferredTicketsStand() {
        var last = new CallingPlan(List.of(), Optional.of(Placement.LAST), Optional.empty());
        var office = open(PLAIN_PLAN.calling(last));
        var passport = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        office.minutesPass(10);
        var stay = office.waitsFor(STAY);
        office.when(new TransferTicket(counter(1), passport, new ToService(STAY), Placement.FIRST));

        assertThat(office.callsNext(3)).isEqualTo(stay);
    }

    @Test
    void aTransferredTicketThatGoesLastStandsBeforeAppointmentsOfALaterSlot() {
        var office = with();
        comesForSlot(office, office.now().plus(Duration.ofMinutes(60)));
        var passport = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        office.when(new TransferTicket(counter(1), passport, new ToService(STAY), Placement.LAST));

        assertThat(((Waiting) office.ticket(passport)).eligibleAt()).isEqualTo(office.now());
    }

    @Test
    void aRulePromisesWhatItsPartsAllow() {
        assertThat(bound()).isEqualTo("100 % less PT20M");
        assertThat(bound(new HelpOver(PICKUPS, Duration.ofMinutes(15)))).isEqualTo("100 % less PT25M");
        assertThat(bound(new MaximumWait(List.of(new Limit(new Whom.Everyone(), Duration.ofMinutes(50))))))
                .isEqualTo("100 % less PT1H");
        assertThat(bound(new MaximumWait(List.of(new Limit(PICKUPS, Duration.ofMinutes(50))))))
                .isEqualTo("nothing");
        assertThat(bound(new EveryNth(PICKUPS, 2))).isEqualTo("nothing");
        assertThat(bound(new StrictOrder(List.of(PICKUPS)))).isEqualTo("nothing");
        assertThat(OfficeFixture.PLAN.bound(RulePlan.LONGEST_WAIT).orElseThrow().percent())
                .isEqualTo(66);
    }

    private static String bound(Policy... policies) {
        var rule = RulePlan.of(new RuleName("some"), List.of(policies));
        return PLAIN_PLAN
                .bound(rule)
                .map(bound -> bound.percent() + " % less " + bound.allowance())
                .orElse("nothing");
    }

    @Test
    void whatMakesNoSenseIsNoRule() {
        var name = new RuleName("some");
        assertThatIllegalArgumentException().isThrownBy(() -> new RulePlan(name, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EveryNth(PICKUPS, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MaximumWait(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppointmentRule(Duration.ofMinutes(-1), Duration.ZERO));
    }
}
