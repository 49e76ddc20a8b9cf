package id.giliran.rehearsal.replay;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.Destination;
import id.giliran.core.OfficeEvent.ActUndone;
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
import id.giliran.core.UndoableAct;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import id.giliran.rehearsal.script.Paper;
import id.giliran.rehearsal.script.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts each event of a ticket where it belongs in the ticket's past. */
final class TicketReading {
    private final Office office;
    private final Map<TicketId, TicketPast> tickets;
    private int byHand;
    private boolean over;

    TicketReading(Office office, Map<TicketId, TicketPast> tickets) {
        this.office = office;
        this.tickets = tickets;
    }

    /** How often an operator chose who was called. */
    int byHand() {
        return byHand;
    }

    /** What only the state that the event finds can tell. */
    void before(OfTicket event, Instant at) {
        Optional<Ticket> ticket = office.ticket(event.ticket());
        TicketPast past = tickets.get(event.ticket());
        if (past == null || ticket.isEmpty()) {
            return;
        }
        switch (event) {
            case TicketCalled call -> called(call, ticket.get(), past, at);
            case TicketReturnedToQueue _ -> givenBack(ticket.get(), past, at);
            case TicketCancelled cancelled -> cancelled(cancelled, ticket.get(), past, at);
            case TicketLeftUnserved _ -> past.leftWaiting();
            default -> {
                // The event itself tells all.
            }
        }
    }

    private void called(TicketCalled call, Ticket ticket, TicketPast past, Instant at) {
        byHand += call.reason() instanceof ChosenByHand ? 1 : 0;
        switch (ticket) {
            case Waiting waiting -> past.legs().add(new Leg(waiting.stage(), call.counter(), at));
            case NoShow noShow -> {
                add(past, at, new Step.GiveBack());
                past.legs().add(new Leg(noShow.waiting().stage(), call.counter(), at));
            }
            default -> throw new IllegalStateException(call + " cannot happen to " + ticket);
        }
    }

    private static void givenBack(Ticket ticket, TicketPast past, Instant at) {
        if (ticket instanceof AtCounter || ticket instanceof NoShow) {
            add(past, at, new Step.GiveBack());
        }
    }

    private static void cancelled(TicketCancelled event, Ticket ticket, TicketPast past, Instant at) {
        switch (ticket) {
            case Issued _, Waiting _ -> past.left(at);
            case AtCounter _ -> add(past, at, new Step.Cancel(event.reason()));
            default -> {
                // Who did not come leaves nobody's line.
            }
        }
    }

    /** What the event itself tells. */
    void after(OfTicket event, Instant at) {
        if (event instanceof TicketIssued issued) {
            issue(issued, at);
            return;
        }
        TicketPast past = tickets.get(event.ticket());
        if (past == null) {
            return;
        }
        switch (event) {
            case TicketPrinted printed ->
                past.paper(new Paper.Printed(
                        since(past, at), printed.confirmation().orElse(Confirmation.SENT)));
            case TicketTakenIn _ -> past.paper(new Paper.Printed(since(past, at), Confirmation.ON_SCREEN));
            case ConfirmationTimedOut _ -> past.paper(new Paper.Unconfirmed());
            case PrintingFailed failed -> past.paper(new Paper.Failed(since(past, at), failed.reason()));
            case ActUndone undone -> undone(undone, past);
            default -> step(event, past, at);
        }
    }

    private void issue(TicketIssued issued, Instant at) {
        TicketPast past =
                new TicketPast(office.ticket(issued.ticket()).orElseThrow().slip(), at);
        issued.offline()
                .ifPresent(offline -> past.paper(new Paper.GivenOffline(
                        offline.kiosk(), issued.number(), offline.issuedAt(), Confirmation.SENT)));
        tickets.put(issued.ticket(), past);
    }

    private static Duration since(TicketPast past, Instant at) {
        return Duration.between(past.toldAt(), at);
    }

    private static void step(OfTicket event, TicketPast past, Instant at) {
        switch (event) {
            case TicketRecalled _ -> add(past, at, new Step.Recall());
            case ServingStarted started -> add(past, started.at().orElse(at), new Step.Start());
            case StageFinished done -> add(past, done.at().orElse(at), new Step.Finish(done.outcome()));
            case TicketServed done -> add(past, done.at().orElse(at), new Step.Finish(done.outcome()));
            case TicketMarkedNoShow _ -> add(past, at, new Step.NoShow());
            case TicketParked parked -> add(past, at, new Step.Park(parked.note()));
            case TicketResumed _ -> add(past, at, new Step.Resume());
            case TicketTransferred to ->
                add(
                        past,
                        at,
                        new Step.Transfer(
                                to.only()
                                        .<Destination>map(Destination.ToCounter::new)
                                        .orElseGet(() -> new Destination.ToStage(to.stage())),
                                to.placement()));
            default -> {
                // Read already, or of no weight for anybody's wait.
            }
        }
    }

    /** As if it had not been. */
    private static void undone(ActUndone event, TicketPast past) {
        if (event.act() == UndoableAct.CALL) {
            past.legs().removeLast();
        } else {
            past.legs().getLast().takeBack();
        }
    }

    private static void add(TicketPast past, Instant at, Step.Act act) {
        if (!past.legs().isEmpty()) {
            past.legs().getLast().add(at, act);
        }
    }

    /** The day ends: whoever is served is done by then, whoever is called goes back. */
    void cutOff(Instant at) {
        if (over) {
            return;
        }
        over = true;
        for (TicketPast past : List.copyOf(tickets.values())) {
            switch (office.ticket(past.slip().id()).orElseThrow()) {
                case Serving _ -> add(past, at, new Step.Finish(Outcome.COMPLETED));
                case Called _ -> {
                    add(past, at, new Step.GiveBack());
                    past.leftWaiting();
                }
                case Waiting _, Issued _ -> past.leftWaiting();
                default -> {
                    // Nothing of it is open, or nobody knows how it would go on.
                }
            }
        }
    }
}
