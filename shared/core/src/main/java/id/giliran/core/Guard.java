package id.giliran.core;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.Decision.Rejected;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterOnPause;
import id.giliran.core.Rejection.CounterTakenOver;
import id.giliran.core.Rejection.DayOver;
import id.giliran.core.Rejection.NotAtThisCounter;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.UnknownCounter;
import id.giliran.core.Rejection.UnknownTicket;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The conditions that many commands share, as reasons to say no: empty lets the command through. */
record Guard(Office office) {

    /** The plan does not know the counter. */
    Optional<Rejection> unknown(OfficeCommand.AtCounter command) {
        return office.plan().counter(command.counter()).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownCounter(command.counter()));
    }

    /** Nobody is signed in. */
    Optional<Rejection> closed(OfficeCommand.AtCounter command) {
        return unknown(command).or(() -> switch (office.counter(command.counter())) {
            case Closed _ -> Optional.of(new CounterClosed(command.counter()));
            case Staffed _ -> Optional.empty();
        });
    }

    /** Nobody is at work. */
    Optional<Rejection> resting(OfficeCommand.AtCounter command) {
        return closed(command).or(() -> switch (office.counter(command.counter())) {
            case Paused _ -> Optional.of(new CounterOnPause(command.counter()));
            case Open _, Closed _ -> Optional.empty();
        });
    }

    /** The counter was taken over from the operator who asks. */
    Optional<Rejection> takenOver(OfficeCommand.ByOperator command) {
        return office.counter(command.counter()) instanceof Staffed desk
                        && !desk.operator().equals(command.operator())
                ? Optional.of(new CounterTakenOver(command.counter(), desk.operator()))
                : Optional.empty();
    }

    /** A ticket is called to the counter or served there. */
    Optional<Rejection> busy(OfficeCommand.AtCounter command) {
        return office.counter(command.counter()) instanceof Staffed desk
                ? desk.current()
                        .flatMap(office::ticket)
                        .map(current -> new CounterBusy(command.counter(), current.number()))
                : Optional.empty();
    }

    /** The counter has as many visitors as the office allows it. */
    Optional<Rejection> full(OfficeCommand.AtCounter command) {
        int room =
                office.plan().counter(command.counter()).map(CounterPlan::room).orElse(1);
        return office.state().counters.inHand(command.counter()) < room ? Optional.empty() : busy(command);
    }

    /** The counter cannot take a visitor, or another one, at this moment. */
    Optional<Rejection> noRoom(OfficeCommand.AtCounter command) {
        return resting(command).or(() -> full(command));
    }

    /** Somebody is in hand, or nobody is at work. */
    Optional<Rejection> notFree(OfficeCommand.AtCounter command) {
        return resting(command).or(() -> busy(command));
    }

    /** The date has moved on. */
    Optional<Rejection> dayOver(Instant now) {
        var today = LocalDate.ofInstant(now, office.plan().zone());
        return office.day().filter(today::isAfter).map(DayOver::new);
    }

    /** No reason is given. */
    static Optional<Rejection> unexplained(String reason) {
        return reason.isBlank() ? Optional.of(new ReasonMissing()) : Optional.empty();
    }

    /** Decides about a ticket of today. */
    Decision known(TicketId id, Function<Ticket, Decision> decision) {
        return office.ticket(id).map(decision).orElseGet(() -> rejected(new UnknownTicket(id)));
    }

    /** Decides about a ticket that no other counter has, for a counter at work. */
    Decision within(OfficeCommand.AtCounter command, TicketId id, Function<Ticket, Decision> decision) {
        return unless(
                resting(command),
                () -> known(
                        id,
                        ticket -> isElsewhere(ticket, command)
                                ? rejected(new NotAtThisCounter(id, ticket.number()))
                                : decision.apply(ticket)));
    }

    private static boolean isElsewhere(Ticket ticket, OfficeCommand.AtCounter command) {
        return ticket instanceof AtCounter held && !held.counter().equals(command.counter());
    }

    /** Decides when there is no reason to say no. */
    static Decision unless(Optional<Rejection> refusal, Supplier<Decision> decision) {
        return refusal.map(Guard::rejected).orElseGet(decision);
    }

    static Decision wrongState(Ticket ticket) {
        return rejected(
                new WrongState(ticket.id(), ticket.number(), ticket.getClass().getSimpleName()));
    }

    static Decision accepted(OfficeEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision rejected(Rejection rejection) {
        return new Rejected(rejection);
    }
}
