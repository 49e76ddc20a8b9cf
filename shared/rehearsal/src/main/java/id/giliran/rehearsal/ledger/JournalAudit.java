package id.giliran.rehearsal.ledger;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.hub.journal.Verdict;
import id.giliran.protocol.reply.IssuedReply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what people were told against what the journal says. The hub must have stopped. Used by one thread. */
public final class JournalAudit {
    private final List<StoredEvent> events;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Instant> issuedAt = new HashMap<>();
    private final Map<String, Instant> firstCalledAt = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int offline;

    private JournalAudit(List<StoredEvent> events) {
        this.events = events;
        events.forEach(this::note);
    }

    /** Reads the journal's newest business day and checks every promise. */
    public static DayReport of(Path journal, Ledger ledger) throws JournalException {
        Verdict verdict = JournalVerifier.verify(journal);
        try (SqliteEventJournal file = SqliteEventJournal.open(journal)) {
            JournalAudit audit = new JournalAudit(file.newestDay());
            audit.broken.addAll(verdict.findings());
            audit.compareIssued(ledger);
            audit.comparePrinted(ledger);
            audit.compareCalls(ledger);
            return audit.report(verdict.rows());
        }
    }

    private void note(StoredEvent stored) {
        switch (stored.event()) {
            case TicketIssued issued -> {
                numbers.put(issued.ticket().value(), issued.number().toString());
                offline += issued.offline().isPresent() ? 1 : 0;
                issuedAt.put(
                        issued.ticket().value(),
                        issued.offline().map(GivenOffline::issuedAt).orElse(stored.hubTime()));
            }
            case TicketCalled called ->
                firstCalledAt.putIfAbsent(called.ticket().value(), stored.hubTime());
            default -> {
                // Other events are counted, not looked into.
            }
        }
    }

    private void compareIssued(Ledger ledger) {
        Map<String, String> told = new HashMap<>();
        for (IssuedReply reply : ledger.allIssued()) {
            if (!reply.number().equals(numbers.get(reply.ticket()))) {
                broken.add("Number " + reply.number() + " was acknowledged, but the journal has "
                        + numbers.get(reply.ticket()) + " for its ticket.");
            }
            String other = told.put(reply.number(), reply.ticket());
            if (other != null && !other.equals(reply.ticket())) {
                broken.add("Number " + reply.number() + " was given to two visitors.");
            }
        }
    }

    private void comparePrinted(Ledger ledger) {
        List<String> printed = events.stream()
                .map(StoredEvent::event)
                .filter(TicketPrinted.class::isInstance)
                .map(event -> ((TicketPrinted) event).ticket().value())
                .toList();
        ledger.allPrinted().stream()
                .filter(ticket -> !printed.contains(ticket))
                .forEach(ticket -> broken.add(
                        "The paper of " + numbers.get(ticket) + " was confirmed, but the journal does not know it."));
    }

    private void compareCalls(Ledger ledger) {
        Map<String, Integer> inJournal = new HashMap<>();
        events.stream()
                .map(StoredEvent::event)
                .filter(TicketCalled.class::isInstance)
                .map(TicketCalled.class::cast)
                .forEach(call -> inJournal.merge(call.counter() + " " + call.ticket(), 1, Integer::sum));
        Map<String, Integer> told = new HashMap<>();
        ledger.allActs().stream()
                .filter(act -> act.act().equals("call-next"))
                .forEach(act -> told.merge(act.counter() + " " + act.reply().ticket(), 1, Integer::sum));
        told.forEach((call, times) -> {
            if (inJournal.getOrDefault(call, 0) < times) {
                broken.add("A call was acknowledged " + times + " times, but the journal has it "
                        + inJournal.getOrDefault(call, 0) + " times: counter and ticket " + call + ".");
            }
        });
    }

    private DayReport report(long rows) {
        List<Duration> waits = firstCalledAt.entrySet().stream()
                .map(call -> Duration.between(issuedAt.getOrDefault(call.getKey(), call.getValue()), call.getValue()))
                .sorted()
                .toList();
        int ended = count(OfficeEvent.TicketServed.class)
                + count(OfficeEvent.TicketMarkedNoShow.class)
                + count(OfficeEvent.PrintingFailed.class);
        return new DayReport(
                numbers.size(),
                offline,
                count(TicketPrinted.class),
                count(OfficeEvent.PrintingFailed.class),
                firstCalledAt.size(),
                count(OfficeEvent.TicketServed.class),
                count(OfficeEvent.TicketMarkedNoShow.class),
                numbers.size() - ended,
                waits.isEmpty() ? Duration.ZERO : waits.get((waits.size() - 1) / 2),
                waits.isEmpty() ? Duration.ZERO : waits.getLast(),
                rows,
                broken);
    }

    private int count(Class<? extends OfficeEvent> kind) {
        return (int) events.stream()
                .filter(stored -> kind.isInstance(stored.event()))
                .count();
    }
}
