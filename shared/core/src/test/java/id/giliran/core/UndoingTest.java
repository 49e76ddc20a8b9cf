package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.UNDO_TIME;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Open;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.Rejection.NothingToUndo;
import org.junit.jupiter.api.Test;

class UndoingTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void aCallIsTakenBackAndTheTicketWaitsAsBefore() {
        var ticket = office.waitsFor(STAY);
        var wait = office.ticket(ticket);
        office.callsNext(4);
        office.passes(UNDO_TIME);

        assertThat(office.when(new Undo(counter(4))))
                .containsExactly(new ActUndone(ticket, counter(4), UndoableAct.CALL));
        assertThat(office.ticket(ticket)).isEqualTo(wait);
        assertThat(((Open) office.office().counter(counter(4))).current()).isEmpty();
        assertThat(office.callsNext(4)).isEqualTo(ticket);
    }

    @Test
    void afterTheUndoTimeNothingIsTakenBack() {
        office.waitsFor(STAY);
        office.callsNext(4);
        office.passes(UNDO_TIME.plusMillis(1));
        nothingToUndo(4);
    }

    @Test
    void anActIsTakenBackOnce() {
        office.waitsFor(STAY);
        office.callsNext(4);
        office.when(new Undo(counter(4)));
        nothingToUndo(4);
    }

    @Test
    void aFinishedVisitGoesOn() {
        var ticket = office.waitsFor(STAY);
        office.callsAndServes(4);
        var serving = office.ticket(ticket);
        office.finishes(4, ticket);

        assertThat(office.when(new Undo(counter(4))))
                .containsExactly(new ActUndone(ticket, counter(4), UndoableAct.FINISH));
        assertThat(office.ticket(ticket)).isEqualTo(serving);
        assertThat(((Open) office.office().counter(counter(4))).current()).contains(ticket);
        assertThat(office.office().tally().served()).isZero();
    }

    @Test
    void aFinishedStageGoesOnUnlessTheNextHasCalled() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        var serving = office.ticket(ticket);
        office.finishes(1, ticket);
        office.when(new Undo(counter(1)));
        assertThat(office.ticket(ticket)).isEqualTo(serving);

        office.finishes(1, ticket);
        office.callsNext(2);
        nothingToUndo(1);
    }

    @Test
    void aNoShowIsCalledAgainAsBefore() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);
        var called = office.ticket(ticket);
        office.when(new OfficeCommand.MarkNoShow(counter(4), ticket));

        office.when(new Undo(counter(4)));

        assertThat(office.ticket(ticket)).isEqualTo(called);
    }

    @Test
    void aTicketThatChangedSinceIsNotBroughtBack() {
        var ticket = office.waitsFor(STAY);
        office.callsInVain(4);
        office.when(new CancelTicket(ticket, "visitor left"));
        nothingToUndo(4);
    }

    @Test
    void anAnnouncedAgainCallIsNotTakenBack() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);
        office.when(new RecallTicket(counter(4), ticket));
        nothingToUndo(4);
    }

    @Test
    void onlyTheVeryLastActIsTakenBack() {
        office.waitsFor(STAY);
        var parked = office.callsAndParks(4);
        var served = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.finishes(4, served);
        office.when(new ResumeTicket(counter(4), parked));
        nothingToUndo(4);
        office.when(new ParkTicket(counter(4), parked, "again"));
        nothingToUndo(4);
    }

    @Test
    void aCallByHandOfANoShowIsTakenBackToTheNoShow() {
        var ticket = office.waitsFor(STAY);
        office.callsInVain(4);
        var noShow = office.ticket(ticket);
        office.when(new CallTicket(counter(3), office.number(ticket), "came back"));

        office.when(new Undo(counter(3)));

        assertThat(office.ticket(ticket)).isEqualTo(noShow);
    }

    @Test
    void aCounterThatSignsOutForgetsWhatItDid() {
        office.waitsFor(STAY);
        office.callsInVain(4);
        office.when(new SignOut(counter(4)));
        office.signsIn(4);
        nothingToUndo(4);
    }

    @Test
    void anotherPlanEndsWhatCouldBeTakenBack() {
        office.waitsFor(STAY);
        office.callsNext(4);
        office.when(new SignOut(counter(1)));
        office.when(new ChangePlan(without(PLAN, counter(1))));
        nothingToUndo(4);
    }

    private void nothingToUndo(int number) {
        assertThat(office.office().undoable(counter(number), office.now())).isEmpty();
        office.refuses(new Undo(counter(number)), new NothingToUndo(counter(number)));
    }
}
