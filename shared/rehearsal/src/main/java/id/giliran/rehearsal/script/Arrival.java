package id.giliran.rehearsal.script;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.util.Optional;

/**
 * A visitor asks for a number.
 *
 * @param leavesAt when the visitor gives the number back, if it does not sit at a counter by then
 * @param awaited whether counters stay open until this visitor is served
 * @param appointment when the visitor was asked to come, if that was agreed
 */
public record Arrival(
        Instant at,
        TicketId ticket,
        ServiceId service,
        String language,
        boolean priority,
        Paper paper,
        Optional<Instant> leavesAt,
        boolean awaited,
        Optional<Instant> appointment) {
    /** Without an appointment. */
    public Arrival(
            Instant at,
            TicketId ticket,
            ServiceId service,
            String language,
            boolean priority,
            Paper paper,
            Optional<Instant> leavesAt,
            boolean awaited) {
        this(at, ticket, service, language, priority, paper, leavesAt, awaited, Optional.empty());
    }
}
