package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterTaken;
import id.giliran.core.Rejection.UnknownCounter;
import id.giliran.core.plan.Placement;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import org.junit.jupiter.api.Test;

class SigningInAndOutTest {
    private final Scenario office = Scenario.dayOpen();

    @Test
    void anOperatorOpensACounter() {
        assertThat(office.when(new SignIn(counter(1), "Sari")))
                .containsExactly(new OperatorSignedIn(counter(1), "Sari"));
        assertThat(office.office().counter(counter(1))).isEqualTo(Open.at(office.now(), "Sari"));
    }

    @Test
    void theSameOperatorAgainChangesNothing() {
        office.signsIn(1);
        office.changesNothing(new SignIn(counter(1), "operator-1"));
    }

    @Test
    void theSameOperatorOnPauseAgainChangesNothing() {
        office.signsIn(1);
        office.when(new PauseCounter(counter(1), "prayer"));
        office.changesNothing(new SignIn(counter(1), "operator-1"));
    }

    @Test
    void anotherOperatorFindsTheCounterTaken() {
        office.signsIn(1);
        office.refuses(new SignIn(counter(1), "Budi"), new CounterTaken(counter(1), "operator-1"));
    }

    @Test
    void aCounterThatIsNotInThePlanIsUnknown() {
        office.refuses(new SignIn(counter(9), "Sari"), new UnknownCounter(counter(9)));
        office.refuses(new CallNext(counter(9)), new UnknownCounter(counter(9)));
    }

    @Test
    void nobodySignsOutOfAClosedCounter() {
        office.refuses(new SignOut(counter(1)), new CounterClosed(counter(1)));
    }

    @Test
    void anOperatorWithAVisitorFinishesFirst() {
        office.signsIn(1);
        office.waitsFor(PASSPORT);
        var called = office.callsNext(1);
        office.refuses(new SignOut(counter(1)), new CounterBusy(counter(1), office.number(called)));
    }

    @Test
    void parkedTicketsGoBackAmongTheWaitingBeforeTheCounterCloses() {
        office.signsIn(1);
        var parked = parkedAt(1);

        assertThat(office.when(new SignOut(counter(1))))
                .containsExactly(
                        new TicketReturnedToQueue(parked, counter(1)), new OperatorSignedOut(counter(1), "operator-1"));
        assertThat(office.ticket(parked)).isInstanceOf(Waiting.class);
        assertThat(office.office().counter(counter(1))).isEqualTo(new Closed());
    }

    @Test
    void ticketsKeptForTheCounterAreForAnyCounterAgain() {
        office.signsIn(1);
        office.signsIn(2);
        var kept = keptFor(2);

        assertThat(office.when(new SignOut(counter(2))))
                .containsExactly(
                        new TicketReturnedToQueue(kept, counter(2)), new OperatorSignedOut(counter(2), "operator-2"));
        assertThat(office.callsNext(1)).isEqualTo(kept);
    }

    @Test
    void aParkedTicketThatWasKeptForTheCounterIsForAnyCounterAgain() {
        office.signsIn(1);
        office.signsIn(2);
        var kept = keptFor(2);
        office.callsAndParks(2);

        office.when(new SignOut(counter(2)));

        assertThat(office.callsNext(1)).isEqualTo(kept);
    }

    @Test
    void aTicketThatComesBackForACounterThatHasClosedMeanwhileIsForAnyCounter() {
        office.signsIn(1);
        office.signsIn(2);
        var kept = keptFor(2);
        office.when(new CallTicket(counter(1), office.number(kept), "asked by the visitor"));
        office.when(new SignOut(counter(2)));

        office.when(new ReturnToQueue(counter(1), kept));

        assertThat(office.callsNext(1)).isEqualTo(kept);
    }

    @Test
    void anOperatorMaySignOutFromAPause() {
        office.signsIn(1);
        parkedAt(1);
        office.when(new PauseCounter(counter(1), "lunch"));
        office.when(new SignOut(counter(1)));
        assertThat(office.office().waiting(PASSPORT)).isEqualTo(1);
    }

    private TicketId parkedAt(int number) {
        office.waitsFor(PASSPORT);
        return office.callsAndParks(number);
    }

    private TicketId keptFor(int number) {
        office.waitsFor(PASSPORT);
        var ticket = office.callsNext(1);
        office.when(new TransferTicket(counter(1), ticket, new ToCounter(counter(number)), Placement.KEEP_ARRIVAL));
        return ticket;
    }
}
