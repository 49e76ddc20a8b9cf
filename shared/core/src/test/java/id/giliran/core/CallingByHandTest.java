package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class CallingByHandTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void anyWaitingTicketCanBeCalledWithAReason() {
        office.waitsFor(STAY);
        var chosen = office.waitsFor(STAY);

        assertThat(office.when(new CallTicket(counter(1), office.number(chosen), "flight today")))
                .containsExactly(new TicketCalled(chosen, counter(1), 1, new ChosenByHand("flight today")));
    }

    @Test
    void withoutAReasonNobodyIsPreferred() {
        var ticket = office.waitsFor(PASSPORT);
        office.refuses(new CallTicket(counter(1), office.number(ticket), " "), new ReasonMissing());
    }

    @Test
    void aNumberOfAnotherDayIsUnknown() {
        var number = new TicketNumber('A', 17);
        office.refuses(new CallTicket(counter(1), number, "came back"), new UnknownNumber(number));
    }

    @Test
    void aTicketThatACounterHasIsNotCalled() {
        office.waitsFor(PASSPORT);
        var called = office.callsNext(1);
        office.refuses(
                new CallTicket(counter(2), office.number(called), "mine"),
                new WrongState(called, office.number(called), "Called"));
    }

    @Test
    void aBusyCounterFinishesFirst() {
        var other = office.waitsFor(STAY);
        office.waitsFor(PASSPORT);
        var current = office.callsNext(1);
        office.refuses(
                new CallTicket(counter(1), office.number(other), "asked"),
                new CounterBusy(counter(1), office.number(current)));
    }

    @Test
    void aVisitorWhoComesAfterAllIsCalledFromTheOldWait() {
        office.waitsFor(PASSPORT);
        var missed = office.callsInVain(1);
        var wait = ((NoShow) office.ticket(missed)).waiting();
        office.minutesPass(10);

        office.when(new CallTicket(counter(2), office.number(missed), "came back"));

        assertThat(office.ticket(missed)).isEqualTo(new Called(wait, counter(2), office.now(), office.now(), 1, 2));
    }
}
