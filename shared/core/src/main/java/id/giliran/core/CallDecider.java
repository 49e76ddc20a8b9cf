package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unexplained;
import static id.giliran.core.Guard.unless;
import static id.giliran.core.Guard.wrongState;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.Rejection.NothingToUndo;
import id.giliran.core.Rejection.NothingWaiting;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.calling.CallReason;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;

/** Visitors are called, do not come, and an act is taken back. */
record CallDecider(Office office, Instant now) {

    Decision next(CallNext command) {
        return unless(
                guard().noRoom(command),
                () -> office.nextFor(command.counter(), now)
                        .map(reason -> called(reason.winner().ticket(), command.counter(), reason))
                        .orElseGet(() -> rejected(new NothingWaiting(command.counter()))));
    }

    Decision byHand(CallTicket command) {
        var refusal = guard().noRoom(command).or(() -> unexplained(command.reason()));
        return unless(
                refusal,
                () -> office.ticket(command.number())
                        .map(ticket -> byHand(command, ticket))
                        .orElseGet(() -> rejected(new UnknownNumber(command.number()))));
    }

    private Decision byHand(CallTicket command, Ticket ticket) {
        return switch (ticket) {
            case Waiting _ -> calledByHand(command, ticket);
            case NoShow missed -> unless(noShows().over(missed), () -> calledByHand(command, ticket));
            case Issued _, AtCounter _, Ended _ -> wrongState(ticket);
        };
    }

    private Decision calledByHand(CallTicket command, Ticket ticket) {
        return called(ticket.id(), command.counter(), new ChosenByHand(command.reason()));
    }

    private Decision called(TicketId ticket, CounterNumber counter, CallReason reason) {
        return accepted(
                new TicketCalled(ticket, counter, office.state().announcements.next(), reason));
    }

    Decision recall(RecallTicket command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Called called -> unless(noShows().justCalled(called), () -> recalled(command));
            case Serving _ -> recalled(command);
            default -> wrongState(ticket);
        });
    }

    private Decision recalled(RecallTicket command) {
        return accepted(new TicketRecalled(
                command.ticket(),
                command.counter(),
                office.state().announcements.next()));
    }

    Decision noShow(MarkNoShow command) {
        return guard().within(command, command.ticket(), ticket -> switch (ticket) {
            case Called called ->
                unless(
                        noShows().tooSoon(called),
                        () -> accepted(new TicketMarkedNoShow(
                                ticket.id(), command.counter(), noShows().backAt(called))));
            default -> wrongState(ticket);
        });
    }

    Decision undo(Undo command) {
        return unless(
                guard().resting(command),
                () -> office.undoable(command.counter(), now)
                        .map(last -> accepted(new ActUndone(last.ticket(), command.counter(), last.act())))
                        .orElseGet(() -> rejected(new NothingToUndo(command.counter()))));
    }

    private NoShowRules noShows() {
        return new NoShowRules(office, now);
    }

    private Guard guard() {
        return new Guard(office);
    }
}
