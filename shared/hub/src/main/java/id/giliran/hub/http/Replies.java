package id.giliran.hub.http;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.sequencer.ReplyComposer;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import java.util.List;
import java.util.Optional;

/** Composes the replies to acts, on the writer's thread. */
final class Replies {
    /** An act that is not about one ticket. */
    static final ReplyComposer DONE = (office, events) -> Json.write(ActReply.DONE);

    /** An act on whatever ticket it came to be about. */
    static final ReplyComposer OF_EVENTS = (office, events) -> Json.write(firstTicket(office, events));

    private Replies() {}

    /** An act on a known ticket, also when nothing new happened to it. */
    static ReplyComposer about(TicketId ticket) {
        return (office, events) -> Json.write(acted(office, ticket));
    }

    /** A number was given. */
    static ReplyComposer issued(TicketId ticket) {
        return (office, events) -> Json.write(office.ticket(ticket)
                .map(found -> issued(found.slip(), office.ahead(ticket)))
                .orElseThrow());
    }

    private static IssuedReply issued(Slip slip, int ahead) {
        return new IssuedReply(
                slip.id().value(),
                slip.number().toString(),
                slip.service().value(),
                slip.language(),
                slip.priority(),
                slip.issuedAt(),
                ahead);
    }

    private static ActReply firstTicket(Office office, List<OfficeEvent> events) {
        Optional<TicketId> ticket = events.stream()
                .flatMap(event -> event instanceof OfficeEvent.OfTicket of
                        ? Optional.of(of.ticket()).stream()
                        : Optional.<TicketId>empty().stream())
                .findFirst();
        return ticket.map(found -> acted(office, found)).orElse(ActReply.DONE);
    }

    private static ActReply acted(Office office, TicketId ticket) {
        return office.ticket(ticket)
                .map(found -> new ActReply(found.id().value(), found.number().toString()))
                .orElse(ActReply.DONE);
    }
}
