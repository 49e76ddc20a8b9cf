package id.giliran.hub.http;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.http.AppointmentDesk.Brought;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.TakeInRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the commands about the business day and about a ticket before it is at a counter. */
final class TicketOrders {
    private final OfficeTexts texts;
    private final OfficePlan plan;
    private final OpenableDays days;
    private final TicketIds ids;
    private final AppointmentDesk appointments;

    /** @param plan what a business day begins with */
    TicketOrders(OfficeTexts texts, OfficePlan plan, OpenableDays days, TicketIds ids, AppointmentDesk appointments) {
        this.texts = texts;
        this.plan = plan;
        this.days = days;
        this.ids = ids;
        this.appointments = appointments;
    }

    Order openDay(Map<String, String> gaps, OpenDayRequest body) {
        return Order.of(new OpenDay(days.check(body.day()), plan), Replies.DONE, body);
    }

    Order closeDay(Map<String, String> gaps, NoBody body) {
        return Order.of(new CloseDay(), Replies.DONE, body);
    }

    Order issue(Map<String, String> gaps, IssueTicketRequest body) {
        Optional<String> group = Optional.ofNullable(body.priorityGroup());
        group.ifPresent(written -> Fields.among(texts.groupIds(), "priorityGroup", written));
        String language = Fields.among(texts.languages(), "language", body.language());
        Optional<Brought> brought = Optional.ofNullable(body.appointment()).map(appointments::brought);
        TicketId ticket = ids.next();
        return new Order(
                new IssueTicket(
                        ticket,
                        new ServiceId(body.service()),
                        language,
                        group.isPresent(),
                        brought.flatMap(Brought::slot),
                        party(body),
                        brought.map(Brought::code)),
                Replies.issued(ticket),
                new Unnamed(
                        body.service(), language, group.isPresent(), body.party(), brought.isPresent() ? true : null),
                group,
                Optional.empty());
    }

    private static int party(IssueTicketRequest body) {
        int party = body.party() == null ? 1 : body.party();
        if (party < 1) {
            throw Fields.invalid("party", "A ticket is for one person or more.");
        }
        return party;
    }

    Order takeIn(Map<String, String> gaps, TakeInRequest body) {
        Optional<String> group = Optional.ofNullable(body.priorityGroup());
        group.ifPresent(written -> Fields.among(texts.groupIds(), "priorityGroup", written));
        String language = Fields.among(texts.languages(), "language", body.language());
        TicketId ticket = ids.next();
        return new Order(
                new TakeInTicket(
                        Fields.counter(gaps),
                        ticket,
                        Fields.number("number", body.number()),
                        language,
                        group.isPresent()),
                Replies.about(ticket),
                new Shown(body.number(), language, group.isPresent()),
                group,
                Optional.empty());
    }

    /** What the fingerprint covers: from a hash over group or code anyone could find them by trying all of them. */
    private record Unnamed(
            String service,
            String language,
            boolean priority,
            @Nullable Integer party,
            @Nullable Boolean appointment) {}

    /** The same of a paper. */
    private record Shown(String number, String language, boolean priority) {}

    Order printed(Map<String, String> gaps, PrintedRequest body) {
        TicketId ticket = Fields.ticket(gaps);
        Confirmation confirmation = Fields.oneOf(Confirmation.class, "confirmation", body.confirmation());
        return Order.of(new ConfirmPrinted(ticket, confirmation), Replies.about(ticket), body);
    }

    Order printFailed(Map<String, String> gaps, PrintFailedRequest body) {
        TicketId ticket = Fields.ticket(gaps);
        return Order.of(new ReportPrintFailure(ticket, body.reason()), Replies.about(ticket), body);
    }

    Order cancel(Map<String, String> gaps, ReasonRequest body) {
        TicketId ticket = Fields.ticket(gaps);
        return Order.of(new CancelTicket(ticket, body.reason()), Replies.about(ticket), body);
    }
}
