package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.view.IssuedTicket;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everybody was told, one after another, as the hub words it. */
final class Told {
    /** For whoever asks before the answer is there. */
    static final String NO_NUMBERS = Json.write(new NumbersReply(LocalDate.EPOCH, List.of()));

    private final Office office;
    private final List<Exchange> history = new ArrayList<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<TicketId, String> orders = new HashMap<>();
    private long moment;

    Told(Office office) {
        this.office = office;
    }

    void refused(Attempt attempt, String code) {
        add(attempt, key(attempt), new Heard.Refused(code));
    }

    void done(Attempt attempt, List<OfficeEvent> events) {
        String key = key(attempt);
        String body = body(attempt, events);
        stored.putIfAbsent(key, body);
        if (attempt.command() instanceof IssueTicket issue) {
            orders.put(issue.id(), key);
        }
        add(attempt, key, new Heard.Done(body));
    }

    private void add(Attempt attempt, String key, Heard heard) {
        moment += 2;
        history.add(new Exchange(attempt.path(), key, attempt.body(), moment, moment + 1, heard));
    }

    /** A kiosk's own number is told under the key of the order for which the hub had given one too. */
    private String key(Attempt attempt) {
        return Optional.of(attempt.command())
                .map(command -> command instanceof RecordOfflineTicket offline ? offline : null)
                .flatMap(RecordOfflineTicket::insteadOf)
                .map(orders::get)
                .orElse("key-" + moment);
    }

    private String body(Attempt attempt, List<OfficeEvent> events) {
        return switch (attempt.command()) {
            case IssueTicket issue -> issued(issue.id());
            case RecordOfflineTicket offline -> issued(offline.id());
            case LeaseNumbers lease -> Json.write(numbers(lease.kiosk()));
            default -> Json.write(acted(attempt, events));
        };
    }

    private String issued(TicketId ticket) {
        return Json.write(IssuedTicket.reply(office, ticket).orElseThrow());
    }

    private ActReply acted(Attempt attempt, List<OfficeEvent> events) {
        return events.stream()
                .filter(OfTicket.class::isInstance)
                .map(event -> ((OfTicket) event).ticket())
                .findFirst()
                .or(() -> attempt.asked().ticket())
                .flatMap(office::ticket)
                .map(Told::acted)
                .orElse(ActReply.DONE);
    }

    private static ActReply acted(Ticket ticket) {
        return new ActReply(ticket.id().value(), ticket.number().toString());
    }

    private NumbersReply numbers(KioskNumber kiosk) {
        return new NumbersReply(
                office.day().orElseThrow(),
                office.plan().services().stream()
                        .map(service -> numbers(kiosk, service))
                        .toList());
    }

    private ServiceNumbers numbers(KioskNumber kiosk, Service service) {
        List<Block> blocks = office.leased(kiosk, service).stream()
                .map(block -> new Block(block.first(), block.last()))
                .toList();
        return new ServiceNumbers(service.id().value(), String.valueOf(service.letter()), blocks, List.of());
    }

    /** The codes of all refusals. */
    Set<String> refusals() {
        return history.stream()
                .flatMap(one -> one.heard() instanceof Heard.Refused(String code) ? Stream.of(code) : Stream.empty())
                .collect(Collectors.toSet());
    }

    List<Exchange> history() {
        return List.copyOf(history);
    }

    Replies stored() {
        return key -> Optional.ofNullable(stored.get(key));
    }
}
