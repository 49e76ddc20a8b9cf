package id.giliran.hub.http;

import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.Destination;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the commands of a counter. */
final class CounterOrders {
    private CounterOrders() {}

    static Order signIn(Map<String, String> gaps, SignInRequest body) {
        SignIn command =
                new SignIn(Fields.counter(gaps), body.operator().strip(), Boolean.TRUE.equals(body.takeOver()));
        // The secret must not be found by trying all against the fingerprint of the request.
        return Order.of(command, Replies.DONE, new SignInRequest(body.operator(), body.takeOver()));
    }

    /** @param known ids of the reasons that the office lets an operator choose from; without any, words are free */
    static Route.OrderMaker<ReasonRequest> pause(Collection<String> known) {
        return (gaps, body) -> {
            if (!known.isEmpty() && !body.reason().isBlank()) {
                Fields.among(known, "reason", body.reason());
            }
            return Order.of(new PauseCounter(Fields.counter(gaps), body.reason()), Replies.DONE, body);
        };
    }

    /** An act of the counter that is not about one ticket. */
    static Route.OrderMaker<NoBody> plain(Function<CounterNumber, OfficeCommand> command) {
        return (gaps, body) -> Order.of(command.apply(Fields.counter(gaps)), Replies.DONE, body);
    }

    /** An act of the counter that comes to be about a ticket. */
    static Route.OrderMaker<NoBody> finding(Function<CounterNumber, OfficeCommand> command) {
        return (gaps, body) -> Order.of(command.apply(Fields.counter(gaps)), Replies.OF_EVENTS, body);
    }

    /** An act of the counter on the ticket that the body names. */
    static Route.OrderMaker<TicketRequest> onTicket(BiFunction<CounterNumber, TicketId, OfficeCommand> command) {
        return (gaps, body) -> {
            TicketId ticket = new TicketId(body.ticket());
            return Order.of(command.apply(Fields.counter(gaps), ticket), Replies.about(ticket), body);
        };
    }

    static Order call(Map<String, String> gaps, CallTicketRequest body) {
        CallTicket command =
                new CallTicket(Fields.counter(gaps), Fields.number("number", body.number()), body.reason());
        return Order.of(command, Replies.OF_EVENTS, body);
    }

    static Order finish(Map<String, String> gaps, FinishRequest body) {
        TicketId ticket = new TicketId(body.ticket());
        Outcome outcome = Fields.oneOf(Outcome.class, "outcome", body.outcome());
        FinishServing command = new FinishServing(
                Fields.counter(gaps), ticket, outcome, Fields.moment(body.doneAt()), missing(body, outcome));
        return Order.of(command, Replies.about(ticket), body);
    }

    private static List<Integer> missing(FinishRequest body, Outcome outcome) {
        List<Integer> missing = body.missing() == null ? List.of() : body.missing();
        if (!missing.isEmpty() && outcome != Outcome.DOCUMENTS_INCOMPLETE) {
            throw Fields.invalid("missing", "Only the outcome documents-incomplete says what is missing.");
        }
        if (missing.stream().anyMatch(place -> place < 1)
                || missing.stream().distinct().count() < missing.size()) {
            throw Fields.invalid("missing", "Name each place of the service's requirements once, counted from 1.");
        }
        return missing;
    }

    static Order start(Map<String, String> gaps, TicketRequest body) {
        TicketId ticket = new TicketId(body.ticket());
        StartServing command = new StartServing(Fields.counter(gaps), ticket, Fields.moment(body.doneAt()));
        return Order.of(command, Replies.about(ticket), body);
    }

    static Order reprint(Map<String, String> gaps, ReprintRequest body) {
        TicketNumber number = Fields.number("number", body.number());
        AskReprint command = new AskReprint(Fields.counter(gaps), number, new KioskNumber(body.kiosk()));
        return Order.of(command, Replies.about(number), body);
    }

    static Order park(Map<String, String> gaps, ParkRequest body) {
        TicketId ticket = new TicketId(body.ticket());
        return Order.of(new ParkTicket(Fields.counter(gaps), ticket, body.note()), Replies.about(ticket), body);
    }

    static Order transfer(Map<String, String> gaps, TransferRequest body) {
        TicketId ticket = new TicketId(body.ticket());
        Placement placement = Fields.oneOf(Placement.class, "placement", body.placement());
        String note = body.note() == null ? "" : body.note().strip();
        TransferTicket command = new TransferTicket(Fields.counter(gaps), ticket, destination(body), placement, note);
        return Order.of(command, Replies.about(ticket), body);
    }

    private static Destination destination(TransferRequest body) {
        Integer counter = body.counter();
        String service = body.service();
        if (counter != null && service == null && body.stage() == null) {
            return new Destination.ToCounter(new CounterNumber(counter));
        }
        if (counter == null && service != null) {
            return in(new ServiceId(service), body.stage());
        }
        throw Fields.invalid(
                "counter", "Name either a service, with or without one of its stages, or a counter, and not both.");
    }

    private static Destination in(ServiceId service, @Nullable String stage) {
        return stage == null
                ? new Destination.ToService(service)
                : new Destination.ToStage(new StageRef(service, new StageId(stage)));
    }
}
