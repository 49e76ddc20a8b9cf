package id.giliran.core.ticket;

import id.giliran.core.plan.ServiceId;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands on the paper and never changes, whatever becomes of the ticket.
 *
 * @param service the service it was issued for; a transfer changes what it waits for, not this
 * @param language BCP 47 tag of the language that the visitor chose
 * @param priority that it has credit, never why
 * @param sequence order of issue in the business day, from 1; breaks ties
 * @param appointment begin of the slot that the visitor has, if one
 * @param party how many people came with it, from 1; they are served as one
 */
public record Slip(
        TicketId id,
        TicketNumber number,
        ServiceId service,
        String language,
        boolean priority,
        Instant issuedAt,
        int sequence,
        Optional<Instant> appointment,
        int party) {
    /** Of one person without an appointment. */
    public Slip(
            TicketId id,
            TicketNumber number,
            ServiceId service,
            String language,
            boolean priority,
            Instant issuedAt,
            int sequence) {
        this(id, number, service, language, priority, issuedAt, sequence, Optional.empty(), 1);
    }
}
