package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.hub.journal.StoredReply;
import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import id.giliran.rehearsal.trial.crash.judge.Replies;
import java.util.List;

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
            List<StoredEvent> rows = journal.recover().events();
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

    /** Answers that said that something was done. */
    int done() {
        return History.done(evidence.history()).size();
    }

    /** Answers that said no. */
    int refused() {
        return (int) evidence.history().stream()
                .filter(exchange -> exchange.heard() instanceof Heard.Refused)
                .count();
    }
}
