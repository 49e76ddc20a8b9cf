package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal's order as the order in which everything happened: each row is laid to the one act that asked for it, and the
 * plain queue follows. A row that nobody asked for is a doubled act, an act without its row is lost.
 */
final class Witness {
    private final Expected expected;
    private final Leaving leaving;
    private final Map<String, TicketId> orders = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final Steps steps = new Steps();
    private final Findings findings;
    private Optional<StoredEvent> before = Optional.empty();

    private Witness(List<Act> acts, List<StoredEvent> rows, Findings findings) {
        this.expected = new Expected(acts);
        this.leaving = new Leaving(rows);
        this.findings = findings;
        acts.forEach(this::noteOrder);
    }

    /** @param acts of which the replies are known, from whoever heard them or from the journal */
    static Witness of(List<Act> acts, List<StoredEvent> rows, Findings findings) {
        Witness witness = new Witness(acts, rows, findings);
        rows.forEach(witness::take);
        return witness;
    }

    private void noteOrder(Act act) {
        if (act.asked().word().equals(Asked.ISSUE)) {
            act.body()
                    .map(reply -> Json.read(reply, IssuedReply.class).ticket())
                    .ifPresent(ticket -> orders.put(act.key(), new TicketId(ticket)));
        }
    }

    private void take(StoredEvent row) {
        before.filter(last -> !leadsTo(last.event(), row.event()))
                .ifPresent(last -> findings.add(
                        Finding.LOST,
                        "row " + last.seq(),
                        "Row " + last.seq() + " of the journal is the beginning of an act whose end is missing."));
        if (belongsToTheActBefore(row)) {
            spans.add(spans.removeLast().until(row.seq()));
        } else if (!Effect.ofHubItself(row.event())) {
            claim(row);
        }
        try {
            steps.take(row);
        } catch (Queue.Impossible impossible) {
            findings.add(
                    Finding.NOT_ONE_QUEUE,
                    "row " + row.seq(),
                    "Row " + row.seq() + " of the journal: " + impossible.getMessage() + ".");
        }
        before = Optional.of(row);
    }

    private void claim(StoredEvent row) {
        Optional<String> effect = startsSomething(row) ? Optional.empty() : Effect.of(row);
        Optional<Act> asked = effect.flatMap(words -> expected.claim(words, row.event()));
        if (asked.isPresent()) {
            compareOrder(asked.get());
            spans.add(new Span(asked.get(), openedAt(row), row.seq()));
        } else if (effect.isPresent() || !startsSomething(row)) {
            findings.add(
                    Finding.DOUBLED,
                    "row " + row.seq(),
                    "Row " + row.seq() + " of the journal ("
                            + effect.orElse(row.event().getClass().getSimpleName())
                            + ") was done once more than anybody asked for it.");
        }
    }

    /** When the kiosk tells of its own number, what the hub had given for the same order must not be on the way to a second paper. */
    private void compareOrder(Act act) {
        if (!act.asked().word().equals(Asked.OFFLINE)) {
            return;
        }
        Optional.ofNullable(orders.get(act.key()))
                .flatMap(steps.queue()::find)
                .filter(paper -> !paper.confirmed() && paper.is(State.ISSUED, State.WAITING))
                .ifPresent(paper -> findings.add(
                        Finding.DOUBLED,
                        act.key(),
                        "One order (key " + act.key() + ") has two numbers: " + paper.number() + " by the hub and "
                                + act.asked().field("number") + " by the kiosk."));
    }

    /** An act's own row may follow rows that it brought about on the way. */
    private long openedAt(StoredEvent row) {
        return isOffline(row.event())
                        && before.filter(last -> isGhost(last.event())).isPresent()
                ? row.seq() - 1
                : row.seq();
    }

    /** Rows that come before the row by which their act is known. */
    private boolean startsSomething(StoredEvent row) {
        return isGhost(row.event()) || leaving.has(row, steps.queue());
    }

    /** What belongs together is stored together. */
    private static boolean leadsTo(OfficeEvent last, OfficeEvent next) {
        return switch (last) {
            case PrintingFailed _ when isGhost(last) -> isOffline(next);
            case TicketIssued _ when isOffline(last) -> next instanceof TicketPrinted;
            default -> true;
        };
    }

    private static boolean isOffline(OfficeEvent event) {
        return event instanceof TicketIssued issued && issued.offline().isPresent();
    }

    private static boolean isGhost(OfficeEvent event) {
        return event instanceof PrintingFailed failed && failed.reason().equals("given-offline-instead");
    }

    private boolean belongsToTheActBefore(StoredEvent row) {
        if (spans.isEmpty() || before.isEmpty()) {
            return false;
        }
        OfficeEvent last = before.get().event();
        return switch (row.event()) {
            case TicketPrinted printed ->
                last instanceof TicketIssued issued
                        && isOffline(issued)
                        && issued.ticket().equals(printed.ticket());
            case NumbersLeased leased ->
                last instanceof NumbersLeased other
                        && other.kiosk().equals(leased.kiosk())
                        && before.get().hubTime().equals(row.hubTime());
            default -> false;
        };
    }

    /** Each act that left rows, in the order of the journal. */
    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Acknowledged acts of which the journal has no row. */
    List<Act> rowless() {
        return expected.rowless();
    }
}
