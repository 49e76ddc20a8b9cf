package id.giliran.hub.http;

import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.ConfirmReprint;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReportReprintFailure;
import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the commands of a kiosk about what it does by itself. */
record KioskOrders(OfficeTexts texts) {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    Order lease(Map<String, String> gaps, NoBody body) {
        KioskNumber kiosk = kiosk(gaps);
        return Order.of(new LeaseNumbers(kiosk), Replies.numbers(kiosk), body);
    }

    /** The paper exists: only what would spoil the journal is refused. A group that the office no longer has is not counted. */
    Order offlineTicket(Map<String, String> gaps, OfflineTicketRequest body) {
        Confirmation confirmation = Fields.oneOf(Confirmation.class, "confirmation", body.confirmation());
        TicketId ticket = Fields.newTicket("ticket", body.ticket());
        TicketNumber number = Fields.number("number", body.number());
        RecordOfflineTicket command = new RecordOfflineTicket(
                kiosk(gaps),
                ticket,
                number,
                new ServiceId(body.service()),
                body.language(),
                body.priorityGroup() != null,
                withinReason(body.issuedAt()).truncatedTo(ChronoUnit.MILLIS),
                confirmation,
                Optional.empty());
        return new Order(
                command,
                Replies.issued(ticket),
                new Paper(body.ticket(), body.number()),
                Optional.ofNullable(body.priorityGroup()).filter(texts.groupIds()::contains),
                Optional.of(orderReply -> insteadOf(command, orderReply)));
    }

    /** What the fingerprint covers: a paper told twice is one, whatever else the kiosk says of it. */
    private record Paper(String ticket, String number) {}

    /** The hub had given a number for the order, and its answer never arrived. */
    private static OfficeCommand insteadOf(RecordOfflineTicket command, String orderReply) {
        String given = Json.read(orderReply, ActReply.class).ticket();
        return given == null ? command : command.insteadOf(new TicketId(given));
    }

    /** Places on the LAN count from 0, as lists of programs do, in the journal from 1, as counters say them. */
    Order missing(Map<String, String> gaps, MissingRequest body) {
        List<Integer> places = body.missing();
        if (places.isEmpty()
                || places.stream().anyMatch(place -> place < 0)
                || places.stream().distinct().count() < places.size()) {
            throw Fields.invalid(
                    "missing", "Name at least one place of the service's requirements, each once, from 0.");
        }
        return Order.of(
                new TellMissing(
                        kiosk(gaps),
                        new ServiceId(body.service()),
                        places.stream().map(place -> place + 1).toList(),
                        body.tookNumber()),
                Replies.DONE,
                body);
    }

    Order reprinted(Map<String, String> gaps, PrintedRequest body) {
        Confirmation confirmation = Fields.oneOf(Confirmation.class, "confirmation", body.confirmation());
        int reprint = Fields.reprint(gaps);
        return Order.of(new ConfirmReprint(kiosk(gaps), reprint, confirmation), Replies.aboutReprint(reprint), body);
    }

    Order reprintFailed(Map<String, String> gaps, PrintFailedRequest body) {
        int reprint = Fields.reprint(gaps);
        return Order.of(
                new ReportReprintFailure(kiosk(gaps), reprint, body.reason()), Replies.aboutReprint(reprint), body);
    }

    private static KioskNumber kiosk(Map<String, String> gaps) {
        return new KioskNumber(Fields.kiosk(gaps));
    }

    /** Beyond these no calendar can say which day it is. */
    private static Instant withinReason(Instant told) {
        if (told.isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return told.isAfter(LATEST) ? LATEST : told;
    }
}
