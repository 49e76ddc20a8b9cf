package id.giliran.hub.view;

import id.giliran.core.Office;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.reply.IssuedReply;
import java.util.Optional;

/** What a kiosk prints on a ticket. */
public final class IssuedTicket {
    private IssuedTicket() {}

    /** The ticket of today, with as many ahead of it as there are now. */
    public static Optional<IssuedReply> reply(Office office, TicketId ticket) {
        return office.ticket(ticket).map(found -> reply(found.slip(), office.ahead(ticket)));
    }

    private static IssuedReply reply(Slip slip, int ahead) {
        return new IssuedReply(
                slip.id().value(),
                slip.number().toString(),
                slip.service().value(),
                slip.language(),
                slip.priority(),
                slip.issuedAt(),
                ahead);
    }
}
