package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.hub.journal.StoredReply;
import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import id.giliran.rehearsal.trial.crash.judge.Replies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a trial has shown.
 *
 * @param journal the whole journal at the end, by its own verifier
 */
record CrashReport(Evidence evidence, Verdict journal, Findings findings) {
    /** Judges everything, after what was found on the way. */
    static CrashReport of(Evidence evidence, Judge judge) throws JournalException {
        Verdict verdict = JournalVerifier.verify(evidence.journal());
        judge.add(verdict.findings());
        try (SqliteEventJournal journal = SqliteEventJournal.open(evidence.journal())) {
            List<StoredEvent> rows = journal.newestDay();
            judge.judge(evidence.history(), rows, replies(journal));
        }
        return new CrashReport(evidence, verdict, judge.findings());
    }

    static Replies replies(SqliteEventJournal journal) {
        return key -> journal.reply(key).map(StoredReply::body);
    }

    boolean holds() {
        return findings.all() == 0;
    }

    /** How many requests of each kind were done, the most frequent first. */
    List<String> done() {
        return counted(
                exchange -> exchange.heard() instanceof Heard.Done ? Optional.of(exchange.word()) : Optional.empty());
    }

    /** How many were refused for each reason, the most frequent first. */
    List<String> refused() {
        return counted(exchange ->
                exchange.heard() instanceof Heard.Refused(String code) ? Optional.of(code) : Optional.empty());
    }

    private List<String> counted(Function<Exchange, Optional<String>> word) {
        Map<String, Integer> counts = new TreeMap<>();
        evidence.history()
                .forEach(exchange -> word.apply(exchange).ifPresent(each -> counts.merge(each, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(count -> count.getKey() + " " + count.getValue())
                .toList();
    }
}
