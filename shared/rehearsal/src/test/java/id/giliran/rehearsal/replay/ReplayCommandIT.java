package id.giliran.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.month.MonthJournal;
import id.giliran.rehearsal.month.OfficeMonth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReplayCommandIT {
    private static final String DAY = RecordedDay.MONDAY.toString();

    private record Ran(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void writeAJournal() throws Exception {
        journal = folder.resolve("journal.db");
        OfficeMonth month = new OfficeMonth(RecordedDay.shipped(), 3, 1.1);
        try (MonthJournal written = MonthJournal.create(journal, month, List.of())) {
            written.write(RecordedDay.MONDAY);
            written.write(RecordedDay.MONDAY.plusDays(1));
        }
    }

    @Test
    void aDayIsComparedUnderOtherRulesByteForByteTheSameEachTime() throws Exception {
        Path rule = folder.resolve("other.yaml");
        String shipped = Files.readString(Workplace.config().resolve("office.yaml"));
        Files.writeString(rule, shipped.replace("credit: 20m", "credit: 0m"));

        Ran once = run("--day", DAY, "--rule", rule.toString());

        assertThat(once.err()).isEmpty();
        assertThat(once.code()).isZero();
        assertThat(once.out())
                .startsWith(DAY + " under the rules in " + rule + ", counters 1,2,3,4,5 ")
                .contains("What this assumes: everyone comes when they came")
                .contains("passport-new/interview")
                .contains("with priority")
                .contains("Waited longest, replayed");
        assertThat(run("--day", DAY, "--rule", rule.toString())).isEqualTo(once);
        assertThat(run("--day", DAY).out()).isNotEqualTo(once.out());
    }

    @Test
    void theJournalIsReadBesideTheHubThatWritesItAndStaysAsItIs() throws Exception {
        try (SqliteEventJournal hub = SqliteEventJournal.open(journal)) {
            hub.newestDay();
            Ran newest = run();

            assertThat(newest.code()).isZero();
            assertThat(newest.out()).startsWith(RecordedDay.MONDAY.plusDays(1).toString());
        }
        assertThat(JournalVerifier.verify(journal).findings()).isEmpty();
    }

    @Test
    void whatCannotBeReplayedIsToldInASentence() throws Exception {
        Path broken = folder.resolve("broken.yaml");
        String shipped = Files.readString(Workplace.config().resolve("office.yaml"));
        Files.writeString(broken, shipped.replace("hours: morning", "hours: mornings"));

        assertThat(run("--day", "2026-11-01").err())
                .startsWith("The business day 2026-11-01 was never opened in ")
                .contains("name one that was");
        assertThat(run("--day", DAY, "--rule", broken.toString()).err())
                .contains("broken.yaml, line ")
                .contains("mornings");
        assertThat(run("--day", DAY, "--counters", "1,2,3").err()).startsWith("None of the counters 1,2,3 serves ");
        assertThat(run("--day", DAY, "--counters", "3").err()).startsWith("None of the counters 1,2,3 serves ");
        assertThat(run("--day", DAY, "--counters", "a few").err())
                .isEqualToIgnoringNewLines(
                        "--counters is how many counters are open, or which, each from 1 to 50, as in 3 "
                                + "or 1,2,4; it is not 'a few'.");
        assertThat(run("--day", DAY, "--counters", "0").code()).isEqualTo(2);
        assertThat(run("--day", DAY, "--rule", folder.resolve("none.yaml").toString())
                        .err())
                .contains("none.yaml");
    }

    @Test
    void aFolderWithoutAJournalIsNamed() {
        Path empty = folder.resolve("empty");

        assertThat(runIn(empty).err())
                .isEqualToIgnoringNewLines("There is no journal " + empty.resolve("journal.db")
                        + "; name the hub's data folder with --data.");
    }

    private Ran run(String... arguments) {
        return runIn(folder, arguments);
    }

    private static Ran runIn(Path data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new ReplayCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = command.execute(Stream.concat(Stream.of("--data", data.toString()), Stream.of(arguments))
                .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }
}
