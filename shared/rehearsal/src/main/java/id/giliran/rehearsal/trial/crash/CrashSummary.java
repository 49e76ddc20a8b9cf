package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import java.util.Locale;
import java.util.function.Consumer;

/** A report in words. */
record CrashSummary(CrashReport report) {
    void print(Consumer<String> line) {
        Evidence evidence = report.evidence();
        Verdict journal = report.journal();
        line.accept("");
        line.accept(text("The hub was killed %,d times, %,d of them while it was starting.", evidence.kills(), evidence.early()));
        line.accept(text("  %,8d requests were answered \"done\"", report.done()));
        line.accept(text("  %,8d were refused by a rule of the queue", report.refused()));
        line.accept(text(
                "  %,8d were stored, but killed before their answer was heard; asked again, the answer came from the journal",
                evidence.answeredFromJournal()));
        line.accept(text("  %,8d had their answer and were sent once more all the same", evidence.askedAgain()));
        line.accept(text(
                "The journal holds %,d rows, %,d numbers, %,d calls. Every answer was laid beside it:",
                journal.rows(), journal.tickets(), journal.calls()));
        for (Finding kind : Finding.values()) {
            line.accept(text("  %,8d %s", report.findings().count(kind), kind.words()));
        }
        report.findings().sentences().forEach(sentence -> line.accept("    " + sentence));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
