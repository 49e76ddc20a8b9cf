package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STAY_DESK;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.Destination;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToService;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.NothingWaiting;
import id.giliran.core.Rejection.UnknownCounter;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.Rejection.UnknownStage;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferringTicketTest {
    private static final Destination TO_STAY = new ToStage(STAY_DESK);

    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void aTicketGoesToAnotherServiceKeepingItsArrivalAndItsNumber() {
        var ticket = office.waitsFor(PASSPORT);
        var arrival = office.now();
        office.minutesPass(5);
        office.callsAndServes(1);

        assertThat(office.when(new TransferTicket(counter(1), ticket, TO_STAY, Placement.KEEP_ARRIVAL)))
                .containsExactly(new TicketTransferred(
                        ticket, counter(1), STAY_DESK, Optional.empty(), Placement.KEEP_ARRIVAL, arrival));
        assertThat(office.ticket(ticket))
                .isEqualTo(new Waiting(office.ticket(ticket).slip(), STAY_DESK, arrival, Optional.empty(), true));
        assertThat(office.number(ticket)).hasToString("A001");
        assertThat(office.callsNext(4)).isEqualTo(ticket);
    }

    @Test
    void afterATransferTheStagesOfTheNewServiceFollow() {
        var ticket = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.when(new TransferTicket(counter(4), ticket, new ToStage(DOCUMENTS), Placement.KEEP_ARRIVAL));
        office.callsAndServes(1);

        assertThat(office.when(new FinishServing(counter(1), ticket, Outcome.COMPLETED, Optional.empty())))
                .containsExactly(new StageFinished(ticket, counter(1), Outcome.COMPLETED, PHOTO, Optional.empty()));
    }

    @Test
    void aTransferToAServiceGoesToWhereItBeginsByThePlanOfTheDay() {
        office.waitsFor(STAY);
        var ticket = office.callsAndServes(4);

        office.when(new TransferTicket(counter(4), ticket, new ToService(PASSPORT), Placement.LAST));

        assertThat(office.office().waiting(DOCUMENTS)).isEqualTo(1);
    }

    @Test
    void firstIsJustBeforeTheEarliestOfBothLines() {
        var late = lateTicketAtCounterOne();
        var arrival = office.now().minus(Duration.ofMinutes(20));

        var event = transferred(late, TO_STAY, Placement.FIRST);

        assertThat(event.eligibleAt()).isEqualTo(arrival.minusMillis(1));
        assertThat(office.callsNext(4)).isEqualTo(late);
    }

    @Test
    void firstTakesNoTimeFromWhoeverCameBeforeAllOthers() {
        var early = office.waitsFor(PASSPORT);
        var arrival = office.now();
        office.minutesPass(10);
        office.waitsFor(STAY);
        office.callsAndServes(1);

        assertThat(transferred(early, TO_STAY, Placement.FIRST).eligibleAt()).isEqualTo(arrival);
    }

    @Test
    void firstWhereNobodyWaitsKeepsTheArrival() {
        var ticket = office.waitsFor(PASSPORT);
        var arrival = office.now();
        office.minutesPass(10);
        office.callsAndServes(1);

        assertThat(transferred(ticket, TO_STAY, Placement.FIRST).eligibleAt()).isEqualTo(arrival);
    }

    @Test
    void lastIsNow() {
        var ticket = lateTicketAtCounterOne();
        assertThat(transferred(ticket, TO_STAY, Placement.LAST).eligibleAt()).isEqualTo(office.now());
    }

    @Test
    void lastIsBehindSomebodyWhoCameInTheSameInstant() {
        office.waitsFor(PASSPORT);
        var ticket = office.callsAndServes(1);
        office.waitsFor(STAY);

        assertThat(transferred(ticket, TO_STAY, Placement.LAST).eligibleAt())
                .isEqualTo(office.now().plusMillis(1));
    }

    @Test
    void aTicketKeptForACounterIsCalledByThatCounterOnly() {
        office.waitsFor(PASSPORT);
        var ticket = office.callsAndServes(1);
        office.when(new TransferTicket(counter(1), ticket, new ToCounter(counter(4)), Placement.KEEP_ARRIVAL));

        office.refuses(new CallNext(counter(1)), new NothingWaiting(counter(1)));
        assertThat(office.callsNext(4)).isEqualTo(ticket);
    }

    @Test
    void aParkedTicketCanBeTransferred() {
        office.waitsFor(PASSPORT);
        var parked = office.callsAndParks(1);
        transferred(parked, TO_STAY, Placement.KEEP_ARRIVAL);
        assertThat(office.office().waiting(STAY)).isEqualTo(1);
    }

    @Test
    void aTransferToWhereNobodyIsIsRefused() {
        office.waitsFor(PASSPORT);
        var ticket = office.callsAndServes(1);
        office.when(new SignOut(counter(4)));
        var unknown = new StageRef(STAY, new StageId("interview"));

        refuses(ticket, new ToCounter(counter(4)), new CounterClosed(counter(4)));
        refuses(ticket, new ToCounter(counter(9)), new UnknownCounter(counter(9)));
        refuses(ticket, new ToStage(unknown), new UnknownStage(unknown));
        refuses(ticket, new ToService(new ServiceId("visa")), new UnknownService(new ServiceId("visa")));
    }

    @Test
    void aWaitingTicketIsNotTransferred() {
        var ticket = office.waitsFor(PASSPORT);
        refuses(ticket, TO_STAY, new WrongState(ticket, office.number(ticket), "Waiting"));
    }

    private void refuses(TicketId ticket, Destination destination, Rejection because) {
        office.refuses(new TransferTicket(counter(1), ticket, destination, Placement.LAST), because);
    }

    /** Two wait for a stay permit, one of them with priority, since twenty and ten minutes. */
    private TicketId lateTicketAtCounterOne() {
        office.waitsFor(STAY);
        office.minutesPass(10);
        office.waitsWithPriorityFor(STAY);
        office.minutesPass(10);
        office.waitsWithPriorityFor(PASSPORT);
        return office.callsAndServes(1);
    }

    private TicketTransferred transferred(TicketId ticket, Destination destination, Placement placement) {
        return (TicketTransferred) office.when(new TransferTicket(counter(1), ticket, destination, placement))
                .getFirst();
    }
}
