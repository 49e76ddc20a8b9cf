package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.unexplained;
import static id.giliran.core.Guard.unless;
import static id.giliran.core.Guard.wrongState;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.Rejection.UnknownRequirement;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What becomes of a ticket that a counter has, but for calls and transfers. */
record ServingDecider(Office office, Instant now) {

    Decision start(StartServing command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Called called ->
                accepted(new ServingStarted(
                        ticket.id(), command.counter(), doneAt(command.doneAt(), called.calledAt())));
            default -> wrongState(ticket);
        });
    }

    Decision finish(FinishServing command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Serving serving ->
                unless(unknownMissing(command, serving), () -> accepted(finished(command, serving)));
            default -> wrongState(ticket);
        });
    }

    /** The list is that of the service that the ticket is in now. */
    private Optional<Rejection> unknownMissing(FinishServing command, Serving serving) {
        var service = serving.waiting().stage().service();
        int listed = office.plan()
                .service(service)
                .map(Service::requirements)
                .orElse(OptionalInt.empty())
                .orElse(0);
        return command.missing().stream()
                .filter(place -> place < 1 || place > listed || command.outcome() != Outcome.DOCUMENTS_INCOMPLETE)
                .findFirst()
                .map(place -> new UnknownRequirement(service, place));
    }

    /** The next stage is one of the service that the ticket is in now, which a transfer may have changed. */
    private OfficeEvent finished(FinishServing command, Serving serving) {
        var at = doneAt(command.doneAt(), serving.startedAt());
        return office.plan()
                .stageAfter(serving.waiting().stage())
                .filter(_ -> command.outcome().leadsOn())
                .<OfficeEvent>map(
                        next -> new StageFinished(serving.id(), command.counter(), command.outcome(), next, at))
                .orElseGet(() -> new TicketServed(
                        serving.id(),
                        command.counter(),
                        command.outcome(),
                        at,
                        Optional.of(command.missing()).filter(missing -> !missing.isEmpty())));
    }

    /** A counter's clock may differ a little: nothing ends before it began, nor later than now. */
    private Optional<Instant> doneAt(Optional<Instant> told, Instant earliest) {
        return told.map(at -> at.isAfter(now) ? now : at).map(at -> at.isBefore(earliest) ? earliest : at);
    }

    Decision park(ParkTicket command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Called _, Serving _ -> accepted(new TicketParked(ticket.id(), command.counter(), command.note()));
            default -> wrongState(ticket);
        });
    }

    Decision resume(ResumeTicket command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Parked _ ->
                unless(guard().full(command), () -> accepted(new TicketResumed(ticket.id(), command.counter())));
            default -> wrongState(ticket);
        });
    }

    Decision returnToQueue(ReturnToQueue command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case AtCounter _ -> returned(command);
            case NoShow missed -> unless(new NoShowRules(office, now).over(missed), () -> returned(command));
            case Issued _, Waiting _, Ended _ -> wrongState(ticket);
        });
    }

    private static Decision returned(ReturnToQueue command) {
        return accepted(new TicketReturnedToQueue(command.ticket(), command.counter()));
    }

    Decision cancel(CancelTicket command) {
        return guard().known(command.ticket(), ticket -> switch (ticket) {
            case Issued _, Waiting _, Called _, Parked _, NoShow _ ->
                unless(
                        unexplained(command.reason()),
                        () -> accepted(new TicketCancelled(ticket.id(), command.reason())));
            case Serving _, Ended _ -> wrongState(ticket);
        });
    }

    private Guard guard() {
        return new Guard(office);
    }
}
