package id.giliran.core;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.Decision.Rejected;
import id.giliran.core.OfficeCommand.AtCounter;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterOnPause;
import id.giliran.core.Rejection.NotAtThisCounter;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.UnknownCounter;
import id.giliran.core.Rejection.UnknownTicket;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The conditions that many commands share: each lets through to the decision that needs it, or says why not. */
record Guard(Office office) {

    /** The plan knows the counter. */
    Decision knownCounter(AtCounter command, Supplier<Decision> decision) {
        return office.plan().counter(command.counter()).isPresent()
                ? decision.get()
                : rejected(new UnknownCounter(command.counter()));
    }

    /** Somebody is signed in, on pause or not. */
    Decision staffed(AtCounter command, Function<Staffed, Decision> decision) {
        return knownCounter(command, () -> switch (office.counter(command.counter())) {
            case Staffed desk -> decision.apply(desk);
            case Closed _ -> rejected(new CounterClosed(command.counter()));
        });
    }

    /** Somebody is at work. */
    Decision working(AtCounter command, Function<Open, Decision> decision) {
        return staffed(command, staffed -> switch (staffed) {
            case Open desk -> decision.apply(desk);
            case Paused _ -> rejected(new CounterOnPause(command.counter()));
        });
    }

    /** No ticket is called to the counter or served there. */
    Decision free(AtCounter command, Staffed desk, Supplier<Decision> decision) {
        return desk.current()
                .flatMap(office::ticket)
                .map(current -> rejected(new CounterBusy(command.counter(), current.number())))
                .orElseGet(decision);
    }

    /** The ticket is one of today's. */
    Decision known(TicketId id, Function<Ticket, Decision> decision) {
        return office.ticket(id).map(decision).orElseGet(() -> rejected(new UnknownTicket(id)));
    }

    /** The counter is at work, and no other counter has the ticket. */
    Decision within(AtCounter command, TicketId id, Function<Ticket, Decision> decision) {
        return working(
                command,
                _ -> known(
                        id,
                        ticket -> isElsewhere(ticket, command)
                                ? rejected(new NotAtThisCounter(id, ticket.number()))
                                : decision.apply(ticket)));
    }

    private static boolean isElsewhere(Ticket ticket, AtCounter command) {
        return ticket instanceof id.giliran.core.ticket.AtCounter held
                && !held.counter().equals(command.counter());
    }

    /** There is a reason. */
    static Decision reasoned(String reason, Supplier<Decision> decision) {
        return reason.isBlank() ? rejected(new ReasonMissing()) : decision.get();
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
