package id.giliran.core;

import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;

/**
 * What a counter did last, when it is something that can be taken back.
 *
 * @param before the ticket as it was, and as it will be when the act is undone
 * @param after the ticket as the act left it; once it has changed, nothing can be undone
 * @param until last moment for taking it back
 */
public record LastAct(UndoableAct act, Ticket before, Ticket after, Instant until) {
    /** The ticket it was done with. */
    public TicketId ticket() {
        return after.id();
    }
}
