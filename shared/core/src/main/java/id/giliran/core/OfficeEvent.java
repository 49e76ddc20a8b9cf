package id.giliran.core;

import id.giliran.core.calling.CallReason;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    /**
     * The journal is a copy that was brought back: what came after it is lost. Told again when the day that it is about is
     * opened later, so that each day can be applied by itself.
     *
     * @param day the business day of which numbers may be lost
     * @param madeAt hub time of the newest row that the copy had
     * @param numbers what may be on paper, and is not given again on that day
     */
    record JournalRestored(LocalDate day, Instant madeAt, LostNumbers numbers) implements OfficeEvent {}

    /** Numbers given against the plan. */
    sealed interface OfOverride extends OfficeEvent {
        /** Counts the overrides of the business day, from 1. */
        int override();
    }

    /**
     * Somebody lets numbers be given against the plan.
     *
     * @param service the only one it is for; empty for all
     * @param until when it is over; empty when only {@code most} ends it
     * @param most how many numbers it is for; empty when only {@code until} ends it
     * @param by who is responsible
     */
    record OverrideBegun(
            int override,
            Optional<ServiceId> service,
            Optional<Instant> until,
            OptionalInt most,
            String by,
            String reason)
            implements OfOverride {}

    record OverrideEnded(int override, String by) implements OfOverride {}

    /** The number that was given just before would not have been given by the plan. */
    record NumberGivenByOverride(int override, TicketId ticket) implements OfOverride {}

    record OperatorSignedIn(CounterNumber counter, String operator) implements OfficeEvent {}

    /** Another operator has the counter now, and all that it has: tickets, pause, last act. */
    record CounterTakenOver(CounterNumber counter, String operator, String from) implements OfficeEvent {}

    record OperatorSignedOut(CounterNumber counter, String operator) implements OfficeEvent {}

    record CounterPaused(CounterNumber counter, String reason) implements OfficeEvent {}

    record CounterResumed(CounterNumber counter) implements OfficeEvent {}

    /** A kiosk may give these numbers by itself today, {@code first} and {@code last} included. */
    record NumbersLeased(KioskNumber kiosk, ServiceId service, int first, int last) implements OfficeEvent {
        /** The same as a row of figures. */
        Ordinals numbers() {
            return new Ordinals(first, last);
        }
    }

    /**
     * A visitor at a kiosk said what they have not with them. Which visitor it was, nobody keeps.
     *
     * @param missing places in the service's list of requirements, counted from 1
     * @param tookNumber whether they took a number all the same
     */
    record MissingTold(ServiceId service, List<Integer> missing, boolean tookNumber) implements OfficeEvent {}

    /** A ticket's paper is to come out once more; the ticket itself stays as it is. */
    sealed interface OfReprint extends OfficeEvent {
        /** The ticket whose paper it is. */
        TicketId ticket();

        /** Counts the reprints of the business day, from 1. */
        int reprint();
    }

    record ReprintAsked(TicketId ticket, CounterNumber counter, KioskNumber kiosk, int reprint) implements OfReprint {}

    record TicketReprinted(TicketId ticket, int reprint, Confirmation confirmation) implements OfReprint {}

    record ReprintFailed(TicketId ticket, int reprint, String reason) implements OfReprint {}

    /** What has happened to one ticket. */
    sealed interface OfTicket extends OfficeEvent {
        /** The ticket it happened to. */
        TicketId ticket();
    }

    /**
     * A number was given.
     *
     * @param offline present when a kiosk gave it while the hub was away
     * @param appointment begin of the slot that the visitor has, if one
     * @param party how many people came with it; absent for one
     * @param estimate what the visitor was told of the wait, if anything
     * @param mark which appointment of the day it was given for, if one that the office knew
     */
    record TicketIssued(
            TicketId ticket,
            TicketNumber number,
            ServiceId service,
            String language,
            boolean priority,
            Optional<GivenOffline> offline,
            Optional<Instant> appointment,
            Optional<Integer> party,
            Optional<WaitRange> estimate,
            Optional<AppointmentMark> mark)
            implements OfTicket {
        /** To one person without an appointment, and without a word about the wait. */
        public TicketIssued(
                TicketId ticket,
                TicketNumber number,
                ServiceId service,
                String language,
                boolean priority,
                Optional<GivenOffline> offline) {
            this(
                    ticket,
                    number,
                    service,
                    language,
                    priority,
                    offline,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

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

    /** A counter has seen the paper of a number that was lost with the journal: the ticket waits again. */
    record TicketTakenIn(TicketId ticket, CounterNumber counter) implements ByCounter {}

    /**
     * A counter calls the ticket.
     *
     * @param announcement counts calls and recalls of the business day, from 1
     */
    record TicketCalled(TicketId ticket, CounterNumber counter, int announcement, CallReason reason)
            implements ByCounter {}

    record TicketRecalled(TicketId ticket, CounterNumber counter, int announcement) implements ByCounter {}

    /**
     * The visitor is at the counter.
     *
     * @param at when that was, if the hub heard of it later
     */
    record ServingStarted(TicketId ticket, CounterNumber counter, Optional<Instant> at) implements ByCounter {}

    /**
     * One stage is done, the ticket waits for the next from then on.
     *
     * @param at when that was, if the hub heard of it later
     */
    record StageFinished(TicketId ticket, CounterNumber counter, Outcome outcome, StageRef next, Optional<Instant> at)
            implements ByCounter {}

    /**
     * The visit is over.
     *
     * @param at when that was, if the hub heard of it later
     * @param missing which of the service's requirements were not there, counted from 1; absent when nothing was said
     */
    record TicketServed(
            TicketId ticket,
            CounterNumber counter,
            Outcome outcome,
            Optional<Instant> at,
            Optional<List<Integer>> missing)
            implements ByCounter {
        /** Nothing was said to be missing. */
        public TicketServed(TicketId ticket, CounterNumber counter, Outcome outcome, Optional<Instant> at) {
            this(ticket, counter, outcome, at, Optional.empty());
        }
    }

    /**
     * The called visitor did not come.
     *
     * @param eligibleAt present when the ticket waits again at once: from when its waiting counts now
     */
    record TicketMarkedNoShow(TicketId ticket, CounterNumber counter, Optional<Instant> eligibleAt)
            implements ByCounter {
        /** The ticket waits no more. */
        public TicketMarkedNoShow(TicketId ticket, CounterNumber counter) {
            this(ticket, counter, Optional.empty());
        }
    }

    /** Back among the waiting with the arrival time it had; also for a counter that signs out. */
    record TicketReturnedToQueue(TicketId ticket, CounterNumber counter) implements ByCounter {}

    /**
     * To another service's line or to another counter.
     *
     * @param stage what it waits for now
     * @param only the counter it waits for, if for one
     * @param eligibleAt from when its waiting counts now
     * @param note what the next operator should know; absent for nothing
     */
    record TicketTransferred(
            TicketId ticket,
            CounterNumber counter,
            StageRef stage,
            Optional<CounterNumber> only,
            Placement placement,
            Instant eligibleAt,
            Optional<String> note)
            implements ByCounter {
        /** Without a note. */
        public TicketTransferred(
                TicketId ticket,
                CounterNumber counter,
                StageRef stage,
                Optional<CounterNumber> only,
                Placement placement,
                Instant eligibleAt) {
            this(ticket, counter, stage, only, placement, eligibleAt, Optional.empty());
        }
    }

    record TicketParked(TicketId ticket, CounterNumber counter, String note) implements ByCounter {}

    record TicketResumed(TicketId ticket, CounterNumber counter) implements ByCounter {}

    record TicketCancelled(TicketId ticket, String reason) implements OfTicket {}

    record TicketLeftUnserved(TicketId ticket) implements OfTicket {}

    /** The counter's last act was taken back; the ticket is as it was before. */
    record ActUndone(TicketId ticket, CounterNumber counter, UndoableAct act) implements ByCounter {}
}
