package id.giliran.core;

import id.giliran.core.calling.CallReason;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Placement;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What has happened. Its hub time stands beside it in the journal. Applied in order, events give the office. */
public sealed interface OfficeEvent {

    record DayOpened(LocalDate day, OfficePlan plan) implements OfficeEvent {}

    /**
     * The business day is over.
     *
     * @param unserved how many tickets were still open
     */
    record DayClosed(LocalDate day, int unserved) implements OfficeEvent {}

    record PlanChanged(OfficePlan plan) implements OfficeEvent {}

    record OperatorSignedIn(CounterNumber counter, String operator) implements OfficeEvent {}

    record OperatorSignedOut(CounterNumber counter, String operator) implements OfficeEvent {}

    record CounterPaused(CounterNumber counter, String reason) implements OfficeEvent {}

    record CounterResumed(CounterNumber counter) implements OfficeEvent {}

    /** What has happened to one ticket. */
    sealed interface OfTicket extends OfficeEvent {
        /** The ticket it happened to. */
        TicketId ticket();
    }

    record TicketIssued(TicketId ticket, TicketNumber number, ServiceId service, String language, boolean priority)
            implements OfTicket {}

    /**
     * The paper is out.
     *
     * @param confirmation how that is known; absent in what was stored before kiosks said it
     */
    record TicketPrinted(TicketId ticket, Optional<Confirmation> confirmation) implements OfTicket {}

    record PrintingFailed(TicketId ticket, String reason) implements OfTicket {}

    /** No word about the paper came in time; the ticket joins the queue all the same. */
    record ConfirmationTimedOut(TicketId ticket) implements OfTicket {}

    /** What a counter has done with a ticket. */
    sealed interface ByCounter extends OfTicket {
        /** The counter that did it. */
        CounterNumber counter();
    }

    /**
     * A counter calls the ticket.
     *
     * @param announcement counts calls and recalls of the business day, from 1
     */
    record TicketCalled(TicketId ticket, CounterNumber counter, int announcement, CallReason reason)
            implements ByCounter {}

    record TicketRecalled(TicketId ticket, CounterNumber counter, int announcement) implements ByCounter {}

    record ServingStarted(TicketId ticket, CounterNumber counter) implements ByCounter {}

    /** One stage is done, the ticket waits for the next from now on. */
    record StageFinished(TicketId ticket, CounterNumber counter, Outcome outcome, StageRef next) implements ByCounter {}

    /** The visit is over. */
    record TicketServed(TicketId ticket, CounterNumber counter, Outcome outcome) implements ByCounter {}

    record TicketMarkedNoShow(TicketId ticket, CounterNumber counter) implements ByCounter {}

    /** Back among the waiting with the arrival time it had; also for a counter that signs out. */
    record TicketReturnedToQueue(TicketId ticket, CounterNumber counter) implements ByCounter {}

    /**
     * To another service's line or to another counter.
     *
     * @param stage what it waits for now
     * @param only the counter it waits for, if for one
     * @param eligibleAt from when its waiting counts now
     */
    record TicketTransferred(
            TicketId ticket,
            CounterNumber counter,
            StageRef stage,
            Optional<CounterNumber> only,
            Placement placement,
            Instant eligibleAt)
            implements ByCounter {}

    record TicketParked(TicketId ticket, CounterNumber counter, String note) implements ByCounter {}

    record TicketResumed(TicketId ticket, CounterNumber counter) implements ByCounter {}

    record TicketCancelled(TicketId ticket, String reason) implements OfTicket {}

    record TicketLeftUnserved(TicketId ticket) implements OfTicket {}

    /** The counter's last act was taken back; the ticket is as it was before. */
    record ActUndone(TicketId ticket, CounterNumber counter, UndoableAct act) implements ByCounter {}
}
