package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Open;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.NotAtThisCounter;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServingTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void aCalledVisitorIsServedAndTheVisitEnds() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);

        assertThat(office.when(new StartServing(counter(4), ticket, Optional.empty())))
                .containsExactly(new ServingStarted(ticket, counter(4), Optional.empty()));
        assertThat(office.when(new FinishServing(counter(4), ticket, Outcome.COMPLETED, Optional.empty())))
                .containsExactly(new TicketServed(ticket, counter(4), Outcome.COMPLETED, Optional.empty()));
        assertThat(office.ticket(ticket))
                .isEqualTo(new Served(office.ticket(ticket).slip(), counter(4), Outcome.COMPLETED, office.now()));
    }

    @Test
    void afterTheFirstStageTheTicketWaitsForTheNextFromNowOn() {
        var ticket = office.waitsFor(PASSPORT);
        office.minutesPass(5);
        office.callsAndServes(1);
        office.minutesPass(10);

        assertThat(office.when(new FinishServing(counter(1), ticket, Outcome.COMPLETED, Optional.empty())))
                .containsExactly(new StageFinished(ticket, counter(1), Outcome.COMPLETED, PHOTO, Optional.empty()));
        assertThat(office.ticket(ticket))
                .isEqualTo(new Waiting(office.ticket(ticket).slip(), PHOTO, office.now(), Optional.empty(), true));
        assertThat(office.office().waiting(DOCUMENTS)).isZero();
        assertThat(office.office().waiting(PHOTO)).isEqualTo(1);
        assertThat(office.office().waiting(PASSPORT)).isEqualTo(1);
    }

    @Test
    void withMissingDocumentsTheVisitEndsAtTheFirstStage() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        assertThat(office.when(new FinishServing(counter(1), ticket, Outcome.DOCUMENTS_INCOMPLETE, Optional.empty())))
                .containsExactly(new TicketServed(ticket, counter(1), Outcome.DOCUMENTS_INCOMPLETE, Optional.empty()));
    }

    @Test
    void aVisitorWhoWentBackToTheHallIsAnnouncedAgain() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);
        var firstCall = office.now();
        office.minutesPass(1);

        assertThat(office.when(new RecallTicket(counter(4), ticket)))
                .containsExactly(new TicketRecalled(ticket, counter(4), 2));
        assertThat(office.ticket(ticket)).isInstanceOfSatisfying(Called.class, called -> {
            assertThat(called.calls()).isEqualTo(2);
            assertThat(called.firstCalledAt()).isEqualTo(firstCall);
            assertThat(called.calledAt()).isEqualTo(office.now());
        });
        office.when(new StartServing(counter(4), ticket, Optional.empty()));
        assertThat(office.when(new RecallTicket(counter(4), ticket)))
                .containsExactly(new TicketRecalled(ticket, counter(4), 3));
    }

    @Test
    void recallIsRefusedWhenNothingWasCalled() {
        var ticket = office.waitsFor(STAY);
        office.refuses(new RecallTicket(counter(4), ticket), new WrongState(ticket, office.number(ticket), "Waiting"));
    }

    @Test
    void anotherCountersTicketIsLeftAlone() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        office.refuses(
                new FinishServing(counter(2), ticket, Outcome.COMPLETED, Optional.empty()),
                new NotAtThisCounter(ticket, office.number(ticket)));
    }

    @Test
    void aVisitorWhoDoesNotComeIsANoShowAndFreesTheCounter() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);
        assertThat(office.when(new MarkNoShow(counter(4), ticket)))
                .containsExactly(new TicketMarkedNoShow(ticket, counter(4)));
        assertThat(((Open) office.office().counter(counter(4))).current()).isEmpty();
        assertThat(office.office().openTickets()).isZero();
    }

    @Test
    void aTicketGoesBackAmongTheWaitingWithTheArrivalItHad() {
        var ticket = office.waitsFor(STAY);
        var wait = office.ticket(ticket);
        office.minutesPass(5);
        office.waitsFor(STAY);
        office.callsAndServes(4);

        assertThat(office.when(new ReturnToQueue(counter(4), ticket)))
                .containsExactly(new TicketReturnedToQueue(ticket, counter(4)));
        assertThat(office.ticket(ticket)).isEqualTo(wait);
        assertThat(office.callsNext(4)).isEqualTo(ticket);
    }

    @Test
    void anyOpenCounterTakesANoShowBackIntoTheQueue() {
        var ticket = office.waitsFor(STAY);
        var wait = office.ticket(ticket);
        office.callsInVain(4);

        office.when(new ReturnToQueue(counter(1), ticket));

        assertThat(office.ticket(ticket)).isEqualTo(wait);
        assertThat(office.office().tally().noShow()).isZero();
    }

    @Test
    void servingTimeStandsStillWhileATicketIsParked() {
        var ticket = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.minutesPass(3);
        assertThat(office.when(new ParkTicket(counter(4), ticket, "photocopy")))
                .containsExactly(new TicketParked(ticket, counter(4), "photocopy"));
        office.minutesPass(30);
        assertThat(office.when(new ResumeTicket(counter(4), ticket)))
                .containsExactly(new TicketResumed(ticket, counter(4)));
        office.minutesPass(2);

        assertThat(((Serving) office.ticket(ticket)).servingTime(office.now())).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aCounterWithAVisitorDoesNotTakeUpAParkedTicket() {
        office.waitsFor(STAY);
        var parked = office.callsAndParks(4);
        office.waitsFor(STAY);
        var current = office.callsNext(4);
        office.refuses(new ResumeTicket(counter(4), parked), new CounterBusy(counter(4), office.number(current)));
    }

    @Test
    void aWaitingTicketIsTakenOutOfTheQueueWithAReason() {
        var ticket = office.waitsFor(STAY);
        office.refuses(new CancelTicket(ticket, ""), new ReasonMissing());
        assertThat(office.when(new CancelTicket(ticket, "visitor left")))
                .containsExactly(new TicketCancelled(ticket, "visitor left"));
        assertThat(office.office().waiting(STAY)).isZero();
    }

    @Test
    void aCalledTicketThatIsCancelledFreesTheCounter() {
        var ticket = office.waitsFor(STAY);
        office.callsNext(4);
        office.when(new CancelTicket(ticket, "visitor left"));
        assertThat(((Open) office.office().counter(counter(4))).current()).isEmpty();
    }
}
