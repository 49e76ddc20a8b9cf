package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What someone asks of the office. Time comes beside the command, ids inside it. */
public sealed interface OfficeCommand {

    /** A person opens a business day. An older day that is still open is closed in the same decision. */
    record OpenDay(LocalDate day, OfficePlan plan) implements OfficeCommand {}

    /** A person closes the business day; what is still open becomes {@code Unserved}. */
    record CloseDay() implements OfficeCommand {}

    /** The office's plan was edited while the day is open. */
    record ChangePlan(OfficePlan plan) implements OfficeCommand {}

    /**
     * The journal is a copy that was brought back after the newer one was lost.
     *
     * @param day the business day of which numbers may be lost, open or still to be opened
     * @param madeAt hub time of the newest row that the copy has
     */
    record RestoreJournal(LocalDate day, Instant madeAt, LostNumbers numbers) implements OfficeCommand {}

    /**
     * A visitor asks for a number.
     *
     * @param id chosen by the hub, unguessable
     * @param appointment begin of the slot that the visitor has, if one
     * @param party how many people come with this one ticket, from 1
     * @param code what the visitor's code stands for; empty for a visitor who brought none
     */
    record IssueTicket(
            TicketId id,
            ServiceId service,
            String language,
            boolean priority,
            Optional<Instant> appointment,
            int party,
            Optional<Code> code)
            implements OfficeCommand {
        /** Without a code. */
        public IssueTicket(
                TicketId id,
                ServiceId service,
                String language,
                boolean priority,
                Optional<Instant> appointment,
                int party) {
            this(id, service, language, priority, appointment, party, Optional.empty());
        }

        /** For one person without an appointment. */
        public IssueTicket(TicketId id, ServiceId service, String language, boolean priority) {
            this(id, service, language, priority, Optional.empty(), 1);
        }

        /** The same for a visitor whose priority group has had as much as it may. */
        public IssueTicket withoutPriority() {
            return new IssueTicket(id, service, language, false, appointment, party, code);
        }
    }

    /**
     * Somebody answers for numbers that the plan would not give now.
     *
     * @param service the only one it is for; empty for all
     * @param time for how long; empty when only {@code most} ends it
     * @param most for how many numbers; empty when only {@code time} ends it
     * @param by who is responsible
     */
    record BeginOverride(
            Optional<ServiceId> service, Optional<Duration> time, OptionalInt most, String by, String reason)
            implements OfficeCommand {}

    /** An override ends before it is over. */
    record EndOverride(int override, String by) implements OfficeCommand {}

    /** The paper is out. */
    record ConfirmPrinted(TicketId ticket, Confirmation confirmation) implements OfficeCommand {}

    /** The paper did not come out. */
    record ReportPrintFailure(TicketId ticket, String reason) implements OfficeCommand {}

    /** Time has passed: tickets whose paper was never confirmed join the queue. Changes nothing when there are none. */
    record ExpireConfirmations() implements OfficeCommand {}

    /** A ticket is taken out of the queue. */
    record CancelTicket(TicketId ticket, String reason) implements OfficeCommand {}

    /** What a kiosk asks. */
    sealed interface AtKiosk extends OfficeCommand {
        /** The kiosk that asks. */
        KioskNumber kiosk();
    }

    /** The kiosk wants to have numbers for the time when the hub is away. Changes nothing while it has enough. */
    record LeaseNumbers(KioskNumber kiosk) implements AtKiosk {}

    /**
     * The kiosk has given a number by itself while the hub was away, and its paper is out.
     *
     * @param id chosen by the kiosk, unguessable
     * @param issuedAt as the kiosk tells it
     * @param insteadOf what the hub had given for the same order, without the kiosk hearing of it; void if it never came to paper
     */
    record RecordOfflineTicket(
            KioskNumber kiosk,
            TicketId id,
            TicketNumber number,
            ServiceId service,
            String language,
            boolean priority,
            Instant issuedAt,
            Confirmation confirmation,
            Optional<TicketId> insteadOf)
            implements AtKiosk {
        /** The same, now that it is known what the hub had given for the order. */
        public RecordOfflineTicket insteadOf(TicketId ticket) {
            return new RecordOfflineTicket(
                    kiosk, id, number, service, language, priority, issuedAt, confirmation, Optional.of(ticket));
        }
    }

    /** The paper that was asked for once more is out. */
    record ConfirmReprint(KioskNumber kiosk, int reprint, Confirmation confirmation) implements AtKiosk {}

    /** The paper that was asked for once more did not come out. */
    record ReportReprintFailure(KioskNumber kiosk, int reprint, String reason) implements AtKiosk {}

    /**
     * A visitor says which of a service's requirements they have not with them.
     *
     * @param missing places in the service's list, counted from 1
     * @param tookNumber whether they took a number all the same
     */
    record TellMissing(KioskNumber kiosk, ServiceId service, List<Integer> missing, boolean tookNumber)
            implements AtKiosk {
        public TellMissing {
            missing = missing.stream().distinct().sorted().toList();
        }
    }

    /** What is asked from a counter. */
    sealed interface AtCounter extends OfficeCommand {
        /** The counter that asks. */
        CounterNumber counter();
    }

    /**
     * The window of one operator asks it, who may have lost the counter to another meanwhile.
     *
     * @param act what is asked; nothing when somebody else works there
     */
    record ByOperator(String operator, AtCounter act) implements AtCounter {
        @Override
        public CounterNumber counter() {
            return act.counter();
        }
    }

    /**
     * An operator opens a counter.
     *
     * @param takeOver whether it is taken over, with all that it has, from somebody else who is signed in there
     */
    record SignIn(CounterNumber counter, String operator, boolean takeOver) implements AtCounter {
        /** At a counter where nobody is. */
        public SignIn(CounterNumber counter, String operator) {
            this(counter, operator, false);
        }
    }

    /** The operator leaves; parked tickets and tickets kept for this counter go back among the waiting. */
    record SignOut(CounterNumber counter) implements AtCounter {}

    /** The counter calls nobody for a while. */
    record PauseCounter(CounterNumber counter, String reason) implements AtCounter {}

    /** The pause is over. */
    record ResumeCounter(CounterNumber counter) implements AtCounter {}

    /** Call whom the calling rule chooses. */
    record CallNext(CounterNumber counter) implements AtCounter {}

    /** Call one number by hand. */
    record CallTicket(CounterNumber counter, TicketNumber number, String reason) implements AtCounter {}

    /** Announce the current ticket again. */
    record RecallTicket(CounterNumber counter, TicketId ticket) implements AtCounter {}

    /**
     * The called visitor is here.
     *
     * @param doneAt when that was, if it could not be told at once
     */
    record StartServing(CounterNumber counter, TicketId ticket, Optional<Instant> doneAt) implements AtCounter {}

    /**
     * Serving at this stage is over.
     *
     * @param doneAt when that was, if it could not be told at once
     * @param missing which of the service's requirements were not there, counted from 1; only with missing documents
     */
    record FinishServing(
            CounterNumber counter, TicketId ticket, Outcome outcome, Optional<Instant> doneAt, List<Integer> missing)
            implements AtCounter {
        public FinishServing {
            missing = missing.stream().distinct().sorted().toList();
        }

        /** Nothing is said to be missing. */
        public FinishServing(CounterNumber counter, TicketId ticket, Outcome outcome, Optional<Instant> doneAt) {
            this(counter, ticket, outcome, doneAt, List.of());
        }
    }

    /** The called visitor did not come. */
    record MarkNoShow(CounterNumber counter, TicketId ticket) implements AtCounter {}

    /** The ticket goes back among the waiting, with the arrival time it had. */
    record ReturnToQueue(CounterNumber counter, TicketId ticket) implements AtCounter {}

    /**
     * The ticket goes to another service's line or to another counter.
     *
     * @param note what the next operator should know, never about a person; may be empty
     */
    record TransferTicket(
            CounterNumber counter, TicketId ticket, Destination destination, Placement placement, String note)
            implements AtCounter {
        /** Without a note. */
        public TransferTicket(CounterNumber counter, TicketId ticket, Destination destination, Placement placement) {
            this(counter, ticket, destination, placement, "");
        }
    }

    /** The counter keeps the ticket for later. */
    record ParkTicket(CounterNumber counter, TicketId ticket, String note) implements AtCounter {}

    /** A parked ticket is taken up again. */
    record ResumeTicket(CounterNumber counter, TicketId ticket) implements AtCounter {}

    /** The counter takes back its last call, finish or no-show. */
    record Undo(CounterNumber counter) implements AtCounter {}

    /** A ticket's paper shall come out once more. */
    record AskReprint(CounterNumber counter, TicketNumber number, KioskNumber kiosk) implements AtCounter {}

    /**
     * A visitor holds a paper that was lost with the journal.
     *
     * @param id chosen by the hub, unguessable
     */
    record TakeInTicket(CounterNumber counter, TicketId id, TicketNumber number, String language, boolean priority)
            implements AtCounter {}

    /** Where a transfer goes. */
    sealed interface Destination {
        /** To a stage of a service, for any counter that serves it. */
        record ToStage(StageRef stage) implements Destination {}

        /** To where a visit for this service begins, by the plan of the day. */
        record ToService(ServiceId service) implements Destination {}

        /** To one counter, for the stage that it is at. */
        record ToCounter(CounterNumber counter) implements Destination {}
    }
}
