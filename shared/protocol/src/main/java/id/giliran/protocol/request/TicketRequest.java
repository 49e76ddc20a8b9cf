package id.giliran.protocol.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A counter acts on one ticket. The ticket is named, so that a screen that is behind cannot act on another visitor.
 *
 * @param ticket id of the ticket
 * @param doneAt hub time at which the operator did it while the hub was away; absent for now. Only {@code start} heeds it.
 */
public record TicketRequest(
        @Limit(40) String ticket, @Nullable Instant doneAt) {
    /** Done now. */
    public TicketRequest(String ticket) {
        this(ticket, null);
    }
}
