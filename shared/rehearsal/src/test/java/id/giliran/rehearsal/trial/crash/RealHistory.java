package id.giliran.rehearsal.trial.crash;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import id.giliran.rehearsal.trial.crash.judge.Replies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What a trial has left, to be spoiled.
 *
 * @param stored replies by their keys, as the journal keeps them
 * @param data the hub's folder
 */
record RealHistory(List<Exchange> history, List<StoredEvent> rows, Map<String, String> stored, Path data) {
    private static final int SAMPLES = 50;
    private static final int SEED = 20_261_123;

    static RealHistory of(Evidence evidence, Path data) throws JournalException {
        Map<String, String> stored = new HashMap<>();
        try (SqliteEventJournal file = SqliteEventJournal.open(evidence.journal())) {
            for (Exchange exchange : evidence.history()) {
                file.reply(exchange.key()).ifPresent(reply -> stored.put(exchange.key(), reply.body()));
            }
            return new RealHistory(evidence.history(), file.newestDay(), Map.copyOf(stored), data);
        }
    }

    static Findings judged(List<Exchange> told, List<StoredEvent> stored, Map<String, String> replies)
            throws JournalException {
        Judge judge = new Judge();
        Replies kept = key -> Optional.ofNullable(replies.get(key));
        judge.judge(told, stored, kept);
        return judge.findings();
    }

    /** Some such rows, anywhere. */
    List<Integer> places(Predicate<StoredEvent> wanted) {
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (wanted.test(rows.get(place))) {
                all.add(place);
            }
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(SAMPLES, all.size()));
    }

    /** The first such request of the second half. */
    int indexOf(Predicate<Exchange> wanted) {
        for (int place = history.size() / 2; place < history.size(); place++) {
            if (wanted.test(history.get(place))) {
                return place;
            }
        }
        throw new AssertionError("the history has no such request");
    }

    /** What was sent twice under one key may have been done when it was sent first. */
    boolean isAskedOnce(Exchange asked) {
        return history.stream().filter(one -> one.key().equals(asked.key())).count() == 1;
    }

    static boolean isDone(Exchange exchange) {
        return exchange.heard() instanceof Heard.Done;
    }

    /** What a person asks for; the opening is left whole, as the plan stands in it. */
    static boolean isAskedFor(OfficeEvent event) {
        return !(event instanceof OfficeEvent.ConfirmationTimedOut || event instanceof DayOpened);
    }

    /** Of an act that leaves one row: some leave several, such as those of an operator who goes away. */
    static boolean isWholeAct(OfficeEvent event) {
        return event instanceof TicketCalled
                || event instanceof OfficeEvent.TicketServed
                || event instanceof OfficeEvent.ServingStarted
                || (event instanceof TicketIssued issued && issued.offline().isEmpty());
    }

    static StoredEvent changed(StoredEvent row, OfficeEvent event) {
        return new StoredEvent(row.seq(), row.hubTime(), event);
    }
}
