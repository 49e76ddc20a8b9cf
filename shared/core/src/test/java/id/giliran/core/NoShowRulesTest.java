package id.giliran.core;

import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STRICT_PLAN;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.Rejection.CallAgainFirst;
import id.giliran.core.Rejection.CalledJustNow;
import id.giliran.core.Rejection.ComeBackOver;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done about visitors who do not come, by the rule of the office. */
class NoShowRulesTest {
    private static final Duration GAP = Duration.ofSeconds(2);

    @Test
    void withoutARuleNobodyNeedsToWait() {
        var office = dayOf(PLAN);
        office.waitsFor(STAY);

        var missed = office.callsInVain(4);

        assertThat(office.ticket(missed)).isInstanceOf(NoShow.class);
        office.minutesPass(400);
        assertThat(missed(office)).containsExactly(missed);
        office.when(new CallTicket(counter(4), office.number(missed), "came back"));
    }

    @Test
    void aRecallWithinTheGapComesTooSoon() {
        var office = dayOf(STRICT_PLAN);
        var called = called(office);
        var from = office.now().plus(GAP);

        office.refuses(new RecallTicket(counter(4), called), new CalledJustNow(called, office.number(called), from));
        office.itIs(from);
        office.when(new RecallTicket(counter(4), called));
    }

    @Test
    void theNumberIsAnnouncedAsOftenAsTheRuleSaysBeforeItIsANoShow() {
        var office = dayOf(STRICT_PLAN);
        var called = called(office);
        var noShow = new MarkNoShow(counter(4), called);
        office.passes(GAP);
        office.refuses(noShow, new CallAgainFirst(called, office.number(called), 1));

        office.when(new RecallTicket(counter(4), called));
        office.refuses(
                noShow,
                new CalledJustNow(called, office.number(called), office.now().plus(GAP)));

        office.passes(GAP);
        office.when(noShow);
        assertThat(office.ticket(called)).isInstanceOf(NoShow.class);
    }

    @Test
    void aMissedVisitorComesBackWithinTheWindowAndNotAfterIt() {
        var office = dayOf(STRICT_PLAN);
        var missed = missedTwice(office);
        var until = office.now().plus(Duration.ofMinutes(10));
        assertThat(missed(office)).containsExactly(missed);

        office.itIs(until);
        assertThat(missed(office)).containsExactly(missed);
        office.passes(Duration.ofMillis(1));
        assertThat(missed(office)).isEmpty();
        var over = new ComeBackOver(missed, office.number(missed), until);
        office.refuses(new CallTicket(counter(4), office.number(missed), "late"), over);
        office.refuses(new ReturnToQueue(counter(4), missed), over);
    }

    @Test
    void aMissedVisitorWaitsAgainBehindSoMany() {
        var office = dayOf(FAMILY_PLAN);
        var called = called(office);
        var rest = oneAfterAnother(office);

        miss(office, called);

        assertThat(office.ticket(called))
                .isInstanceOfSatisfying(
                        Waiting.class, waiting -> assertThat(waiting.missed()).isEqualTo(1));
        assertThat(office.office().waitingFor(counter(4), office.now(), 9).stream()
                        .map(score -> score.ticket()))
                .containsExactly(rest.get(0), rest.get(1), called, rest.get(2));
        assertThat(missed(office)).isEmpty();
    }

    @Test
    void behindFewerItIsTheLastAndNeverGainsByNotComing() {
        var office = dayOf(FAMILY_PLAN);
        var earlier = office.waitsFor(STAY);
        office.minutesPass(1);
        var later = called(office, 3, office.waitsFor(STAY));
        var arrival = ((Called) office.ticket(later)).waiting().eligibleAt();

        miss(office, 3, later);

        assertThat(office.office().ahead(later)).isEqualTo(1);
        assertThat(((Waiting) office.ticket(later)).eligibleAt()).isEqualTo(arrival);
        assertThat(office.callsNext(4)).isEqualTo(earlier);
    }

    @Test
    void whoeverHasPriorityGoesBackByThePlaceInTheWholeLine() {
        var office = dayOf(FAMILY_PLAN);
        office.waitsWithPriorityFor(STAY);
        var called = office.callsNext(4);
        var rest = oneAfterAnother(office);

        miss(office, called);

        assertThat(office.office().ahead(called)).isEqualTo(2);
        assertThat(office.callsNext(3)).isEqualTo(rest.getFirst());
    }

    @Test
    void theSecondTimeItIsANoShow() {
        var office = dayOf(FAMILY_PLAN);
        var called = called(office);
        miss(office, called);
        assertThat(office.callsNext(4)).isEqualTo(called);

        miss(office, called);

        assertThat(office.ticket(called)).isInstanceOf(NoShow.class);
        assertThat(missed(office)).containsExactly(called);
    }

    @Test
    void goingBackIsTakenBackLikeAnyNoShow() {
        var office = dayOf(FAMILY_PLAN);
        var called = called(office);
        miss(office, called);

        office.when(new Undo(counter(4)));

        assertThat(office.ticket(called))
                .isInstanceOfSatisfying(
                        Called.class,
                        again -> assertThat(again.waiting().missed()).isZero());
        assertThat(office.office().history(counter(4))).isEmpty();
    }

    @Test
    void theMissedAreThoseOfTheCounterAndOfItsStagesTheNewestFirst() {
        var office = dayOf(PLAN);
        office.waitsFor(STAY);
        office.waitsFor(STAY);
        var first = office.callsInVain(4);
        office.minutesPass(1);
        var second = office.callsInVain(3);

        assertThat(missed(office)).containsExactly(second, first);
        assertThat(office.office().missed(counter(4), office.now(), 1).stream().map(NoShow::id))
                .containsExactly(second);
        assertThat(office.office().missed(counter(1), office.now(), 9)).isEmpty();
    }

    private static List<TicketId> oneAfterAnother(Scenario office) {
        var rest = new ArrayList<TicketId>();
        for (int visitor = 0; visitor < 3; visitor++) {
            office.passes(Duration.ofSeconds(1));
            rest.add(office.waitsFor(STAY));
        }
        return rest;
    }

    private static Scenario dayOf(OfficePlan plan) {
        var office = Scenario.dayOpen(plan);
        office.signsIn(3);
        office.signsIn(4);
        return office;
    }

    private static TicketId called(Scenario office) {
        office.waitsFor(STAY);
        return office.callsNext(4);
    }

    private static TicketId called(Scenario office, int counter, TicketId ticket) {
        office.when(new CallTicket(counter(counter), office.number(ticket), "by hand"));
        return ticket;
    }

    private static void miss(Scenario office, TicketId called) {
        miss(office, 4, called);
    }

    private static void miss(Scenario office, int counter, TicketId called) {
        office.passes(GAP);
        office.when(new RecallTicket(counter(counter), called));
        office.passes(GAP);
        office.when(new MarkNoShow(counter(counter), called));
    }

    private static TicketId missedTwice(Scenario office) {
        var called = called(office);
        miss(office, called);
        return called;
    }

    private static List<TicketId> missed(Scenario office) {
        return office.office().missed(counter(4), office.now(), 20).stream()
                .map(NoShow::id)
                .toList();
    }
}
