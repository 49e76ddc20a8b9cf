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
        line.accept(text(
                "The hub was killed %,d times, %,d of them while it was starting. It answered %,d requests:",
                evidence.kills(), evidence.early(), evidence.history().size()));
        line.accept("  done:    " + String.join(", ", report.done()));
        line.accept("  refused: " + String.join(", ", report.refused()));
        line.accept(text(
                "  %,d were on their way at a kill and asked again; %,d of these were stored already, so the journal answered them.",
                evidence.underway(), evidence.answeredFromJournal()));
        line.accept(text("  %,d had their answer and were sent once more all the same.", evidence.askedAgain()));
        line.accept(text(
                "The journal has %,d rows, %,d numbers, %,d calls. All that was heard was laid beside it:",
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
