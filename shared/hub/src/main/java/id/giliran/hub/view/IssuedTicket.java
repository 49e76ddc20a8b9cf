package id.giliran.hub.view;

import id.giliran.core.Office;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.Estimate;
import id.giliran.protocol.reply.IssuedReply;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a kiosk prints on a ticket. */
public final class IssuedTicket {
    private IssuedTicket() {}

    /**
     * The ticket of today, with as many ahead of it as there are now. What its visitor was told of the wait is left out: it was
     * true when the number was given.
     */
    public static Optional<IssuedReply> reply(Office office, TicketId ticket) {
        return reply(office, ticket, Optional.empty());
    }

    /** The ticket that was given just now, with what its visitor is told of the wait. */
    public static Optional<IssuedReply> reply(Office office, TicketId ticket, Optional<WaitRange> told) {
        return office.ticket(ticket).map(found -> reply(office, found.slip(), told));
    }

    /** As the protocol writes it. */
    static @Nullable Estimate estimate(Optional<WaitRange> range) {
        return range.map(told -> new Estimate(told.fromMinutes(), told.toMinutes()))
                .orElse(null);
    }

    private static IssuedReply reply(Office office, Slip slip, Optional<WaitRange> told) {
        return new IssuedReply(
                slip.id().value(),
                slip.number().toString(),
                slip.service().value(),
                slip.language(),
                slip.priority(),
                slip.issuedAt(),
                office.ahead(slip.id()),
                estimate(told),
                slip.appointment()
                        .map(begins -> LocalTime.ofInstant(begins, office.plan().zone()))
                        .orElse(null));
    }
}
