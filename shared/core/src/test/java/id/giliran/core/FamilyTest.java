package id.giliran.core;

import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Open;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.PartyTooLarge;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several visitors at one counter at a time, and several people with one ticket. */
class FamilyTest {
    private static final int ROOM_FOR_TWO = 2;

    private final Scenario office = Scenario.dayOpen(FAMILY_PLAN);

    @BeforeEach
    void threeWait() {
        office.signsIn(ROOM_FOR_TWO);
        office.waitsFor(PASSPORT);
        office.waitsFor(PASSPORT);
        office.waitsFor(PASSPORT);
    }

    @Test
    void aCounterTakesAsManyAsItHasRoomFor() {
        var first = office.callsNext(ROOM_FOR_TWO);
        var second = office.callsNext(ROOM_FOR_TWO);

        assertThat(desk().inHand()).containsExactly(first, second);
        assertThat(desk().current()).hasValue(second);
        office.refuses(
                new CallNext(counter(ROOM_FOR_TWO)), new CounterBusy(counter(ROOM_FOR_TWO), office.number(second)));
    }

    @Test
    void actsOnOneLeaveTheOtherWhereItIs() {
        var first = office.callsNext(ROOM_FOR_TWO);
        var second = office.callsAndServes(ROOM_FOR_TWO);

        office.minutesPass(1);
        office.when(new RecallTicket(counter(ROOM_FOR_TWO), first));
        office.when(new StartServing(counter(ROOM_FOR_TWO), first, Optional.empty()));
        assertThat(desk().inHand()).containsExactly(first, second);
        assertThat(office.ticket(first)).isInstanceOf(Serving.class);

        office.finishes(ROOM_FOR_TWO, second);
        assertThat(desk().inHand()).containsExactly(first);
    }

    @Test
    void onlyTheVeryLastActIsTakenBack() {
        var first = office.callsNext(ROOM_FOR_TWO);
        var second = office.callsNext(ROOM_FOR_TWO);

        office.when(new Undo(counter(ROOM_FOR_TWO)));

        assertThat(office.ticket(second)).isInstanceOf(Waiting.class);
        assertThat(office.ticket(first)).isInstanceOf(Called.class);
        assertThat(office.office().undoable(counter(ROOM_FOR_TWO), office.now()))
                .isEmpty();
    }

    @Test
    void aFinishIsTakenBackBesideTheOther() {
        var first = office.callsAndServes(ROOM_FOR_TWO);
        var second = office.callsAndServes(ROOM_FOR_TWO);
        office.finishes(ROOM_FOR_TWO, first);

        office.when(new Undo(counter(ROOM_FOR_TWO)));

        assertThat(desk().inHand()).containsExactly(second, first);
    }

    @Test
    void aParkedOneIsTakenUpWhileThereIsRoom() {
        var parked = office.callsAndParks(ROOM_FOR_TWO);
        office.callsNext(ROOM_FOR_TWO);
        office.when(new ResumeTicket(counter(ROOM_FOR_TWO), parked));
        assertThat(desk().current()).hasValue(parked);
        office.when(new ParkTicket(counter(ROOM_FOR_TWO), parked, ""));
        office.callsNext(ROOM_FOR_TWO);

        office.refuses(
                new ResumeTicket(counter(ROOM_FOR_TWO), parked),
                new CounterBusy(
                        counter(ROOM_FOR_TWO), office.number(desk().current().orElseThrow())));
    }

    @Test
    void nobodyLeavesOrPausesWithAnyVisitor() {
        var first = office.callsNext(ROOM_FOR_TWO);
        var busy = new CounterBusy(counter(ROOM_FOR_TWO), office.number(first));
        office.refuses(new SignOut(counter(ROOM_FOR_TWO)), busy);
        office.refuses(new PauseCounter(counter(ROOM_FOR_TWO), "lunch"), busy);
    }

    @Test
    void aPlanWithLessRoomTakesNobodyAway() {
        office.callsNext(ROOM_FOR_TWO);
        office.callsNext(ROOM_FOR_TWO);
        office.when(new ChangePlan(PLAN));

        assertThat(desk().inHand()).hasSize(2);
        office.finishes(ROOM_FOR_TWO, serves(0));
        office.refuses(
                new CallNext(counter(ROOM_FOR_TWO)),
                new CounterBusy(
                        counter(ROOM_FOR_TWO), office.number(desk().current().orElseThrow())));
    }

    private TicketId serves(int index) {
        var ticket = desk().inHand().get(index);
        office.when(new StartServing(counter(ROOM_FOR_TWO), ticket, Optional.empty()));
        return ticket;
    }

    @Test
    void aCounterIsFreeSinceItsLastVisitorLeft() {
        assertThat(desk().freeSince()).isEqualTo(office.now());
        var first = office.callsAndServes(ROOM_FOR_TWO);
        var second = office.callsNext(ROOM_FOR_TWO);
        office.minutesPass(3);
        office.finishes(ROOM_FOR_TWO, first);
        office.minutesPass(2);
        Instant left = office.now();
        office.when(new CancelTicket(second, "went home"));
        office.minutesPass(5);

        assertThat(desk().inHand()).isEmpty();
        assertThat(desk().freeSince()).isEqualTo(left);
    }

    @Test
    void aPartyIsOneTicketAndNotLargerThanTheServiceAllows() {
        var id = office.nextId();
        office.refuses(new IssueTicket(id, STAY, "id", false, Optional.empty(), 5), new PartyTooLarge(STAY, 4));
        office.when(new IssueTicket(id, STAY, "id", false, Optional.empty(), 4));

        assertThat(office.ticket(id).slip().party()).isEqualTo(4);
        assertThat(office.office().tally().issued()).isEqualTo(4);
    }

    private Open desk() {
        return (Open) office.office().counter(counter(ROOM_FOR_TWO));
    }
}
