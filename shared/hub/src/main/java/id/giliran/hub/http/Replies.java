package id.giliran.hub.http;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.sequencer.ReplyComposer;
import id.giliran.hub.view.IssuedTicket;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.reply.OverrideReply;
import java.time.LocalDate;
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

    /** An act on the ticket of this number. */
    static ReplyComposer about(TicketNumber number) {
        return (office, events) -> Json.write(
                office.ticket(number).map(ticket -> acted(office, ticket.id())).orElse(ActReply.DONE));
    }

    /** A number was given. */
    static ReplyComposer issued(TicketId ticket) {
        return (office, events) -> Json.write(
                IssuedTicket.reply(office, ticket, told(ticket, events)).orElseThrow());
    }

    private static Optional<WaitRange> told(TicketId ticket, List<OfficeEvent> events) {
        return events.stream()
                .filter(TicketIssued.class::isInstance)
                .map(TicketIssued.class::cast)
                .filter(issued -> issued.ticket().equals(ticket))
                .findFirst()
                .flatMap(TicketIssued::estimate);
    }

    /** A kiosk is told which numbers it holds. */
    static ReplyComposer numbers(KioskNumber kiosk) {
        return (office, events) -> Json.write(numbers(office, kiosk));
    }

    private static NumbersReply numbers(Office office, KioskNumber kiosk) {
        LocalDate day = office.day().orElseThrow();
        return new NumbersReply(
                day,
                office.plan().services().stream()
                        .map(service -> numbers(office, kiosk, service, day))
                        .toList());
    }

    private static ServiceNumbers numbers(Office office, KioskNumber kiosk, Service service, LocalDate day) {
        return new ServiceNumbers(
                service.id().value(),
                String.valueOf(service.letter()),
                office.leased(kiosk, service).stream()
                        .map(block -> new Block(block.first(), block.last()))
                        .toList(),
                service.times().issuingOn(day).stream()
                        .map(hours -> new Span(day.atTime(hours.from()), day.atTime(hours.to())))
                        .toList());
    }

    /** Somebody answers for more numbers. */
    static final ReplyComposer OVERRIDE =
            (office, events) -> Json.write(new OverrideReply(office.overrides().size()));

    /** An act about a reprint. */
    static ReplyComposer aboutReprint(int reprint) {
        return (office, events) -> Json.write(
                office.reprinted(reprint).map(ticket -> acted(office, ticket)).orElse(ActReply.DONE));
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
