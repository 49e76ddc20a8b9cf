package id.giliran.core;

import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Cancelled;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Void;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** For which appointments of the business day a number was given. */
final class Appointments {
    private final Map<AppointmentMark, TicketId> given = new HashMap<>();

    void give(AppointmentMark mark, TicketId ticket) {
        given.put(mark, ticket);
    }

    /** The ticket that the appointment has; one whose paper never came out, or that was cancelled, leaves it free again. */
    Optional<TicketId> holder(AppointmentMark mark, Tickets tickets) {
        return Optional.ofNullable(given.get(mark))
                .flatMap(tickets::find)
                .filter(ticket -> !(ticket instanceof Void || ticket instanceof Cancelled))
                .map(ticket -> ticket.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appointments that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.size() + " appointments";
    }
}
