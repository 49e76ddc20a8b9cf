package id.giliran.core;

import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ByCounter;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketLeftUnserved;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Cancelled;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Unserved;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Optional;

/** The life of a ticket: which event takes which state to which. Every pair that is not here cannot happen. */
record TicketLife(OfficeState office, Instant at) {
    private record Step(OfTicket event, Ticket before) {}

    Ticket after(OfTicket event, Ticket before) {
        var step = new Step(event, before);
        if (event instanceof ByCounter act
                && before instanceof AtCounter held
                && !held.counter().equals(act.counter())) {
            throw impossible(step);
        }
        return switch (event) {
            case TicketPrinted _, TicketTakenIn _, ConfirmationTimedOut _, PrintingFailed _ -> paper(step);
            case TicketCalled _, TicketRecalled _, TicketMarkedNoShow _ -> calling(step);
            case ServingStarted _, StageFinished _, TicketServed _, TicketParked _, TicketResumed _ -> serving(step);
            case TicketReturnedToQueue _, TicketTransferred _ -> waitingAgain(step);
            case TicketCancelled _, TicketLeftUnserved _ -> leaving(step);
            case TicketIssued _, ActUndone _ -> throw impossible(step);
        };
    }

    private Ticket paper(Step step) {
        return switch (step) {
            case Step(TicketPrinted _, Issued issued) -> office.join(issued, true);
            case Step(TicketTakenIn _, Issued issued) -> office.join(issued, true);
            case Step(TicketPrinted _, Waiting waiting) -> waiting.confirmPaper();
            case Step(TicketPrinted _, Called called) -> called.confirmPaper();
            case Step(TicketPrinted _, NoShow noShow) -> noShow.confirmPaper();
            case Step(ConfirmationTimedOut _, Issued issued) -> office.join(issued, false);
            case Step(PrintingFailed _, Issued issued) -> issued.fail();
            case Step(PrintingFailed _, Waiting waiting) when !waiting.paperConfirmed() -> waiting.fail();
            default -> throw impossible(step);
        };
    }

    private Ticket calling(Step step) {
        return switch (step) {
            case Step(TicketCalled call, Waiting waiting) -> waiting.call(call.counter(), call.announcement(), at);
            case Step(TicketCalled call, NoShow noShow) ->
                noShow.waiting().call(call.counter(), call.announcement(), at);
            case Step(TicketRecalled recall, Called called) -> called.recall(recall.announcement(), at);
            case Step(TicketRecalled recall, Serving serving) -> serving.recall(recall.announcement(), at);
            case Step(TicketMarkedNoShow missed, Called called) ->
                missed.eligibleAt()
                        .<Ticket>map(from -> called.waiting().goBack(from))
                        .orElseGet(() -> called.noShow(at));
            default -> throw impossible(step);
        };
    }

    private Ticket serving(Step step) {
        return switch (step) {
            case Step(ServingStarted started, Called called) ->
                called.start(doneAt(step, started.at(), called.calledAt()));
            case Step(StageFinished finished, Serving serving) ->
                serving.moveOn(finished.next(), doneAt(step, finished.at(), serving.startedAt()));
            case Step(TicketServed served, Serving serving) ->
                serving.finish(served.outcome(), doneAt(step, served.at(), serving.startedAt()));
            case Step(TicketParked park, Called called) -> called.park(park.note(), at);
            case Step(TicketParked park, Serving serving) -> serving.park(park.note(), at);
            case Step(TicketResumed _, Parked parked) -> parked.resume(at);
            default -> throw impossible(step);
        };
    }

    private Instant doneAt(Step step, Optional<Instant> told, Instant earliest) {
        if (told.stream().anyMatch(then -> then.isAfter(at) || then.isBefore(earliest))) {
            throw impossible(step);
        }
        return told.orElse(at);
    }

    private static Ticket waitingAgain(Step step) {
        return switch (step) {
            case Step(TicketReturnedToQueue _, AtCounter held) -> held.waiting();
            case Step(TicketReturnedToQueue _, NoShow noShow) -> noShow.waiting();
            case Step(TicketReturnedToQueue by, Waiting kept)
            when kept.only().equals(Optional.of(by.counter())) -> kept.release();
            case Step(TicketTransferred to, AtCounter held) ->
                held.waiting()
                        .moveTo(to.stage(), to.only(), to.eligibleAt())
                        .with(to.note().orElse(""));
            default -> throw impossible(step);
        };
    }

    private static Ticket leaving(Step step) {
        return switch (step) {
            case Step(TicketCancelled _, Serving _) -> throw impossible(step);
            case Step(TicketCancelled _, NoShow noShow) -> new Cancelled(noShow.slip());
            case Step(OfTicket _, Ended _) -> throw impossible(step);
            case Step(TicketCancelled _, Ticket ticket) -> new Cancelled(ticket.slip());
            case Step(TicketLeftUnserved _, Ticket ticket) -> new Unserved(ticket.slip());
            default -> throw impossible(step);
        };
    }

    private static IllegalStateException impossible(Step step) {
        return new IllegalStateException(step.event() + " cannot happen to " + step.before());
    }
}
