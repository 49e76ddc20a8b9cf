package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four days with 3, 5, 2 and 4 tickets, the last still open: rows 1 to 8, 9 to 20, 21 to 26 and 27 to 31. */
final class JournalWipeIT {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fourDays() throws JournalException {
        file = folder.resolve("journal.db");
        SampleDays.write(file, List.of(3, 5, 2, 4));
    }

    @Test
    void whatIsLeftIsProvedAndSaysWhereItBegins() throws JournalException {
        SampleDays.wipe(file, SampleDays.day(2));

        Verdict verdict = JournalVerifier.verify(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(11);
        assertThat(verdict.days()).isEqualTo(2);
        assertThat(verdict.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.lastRow()).isEqualTo(20);
            assertThat(anchor.lastNote()).isEqualTo(2);
            assertThat(anchor.before()).isEqualTo(SampleDays.day(2));
            assertThat(anchor.wipedAt()).isEqualTo(SampleDays.LATER);
            assertThat(anchor.by()).isEqualTo("console");
        });
        assertThat(StoredDay.all(file)).containsExactly(SampleDays.day(2), SampleDays.day(3));
        assertThat(StoredDay.read(file, SampleDays.day(1))).isEmpty();
        assertThat(WipedDay.read(file, SampleDays.day(1)))
                .hasValueSatisfying(wiped -> assertThat(wiped.sheets()).isEqualTo("5 tickets"));
        assertThat(WipedDay.read(file, SampleDays.day(2))).isEmpty();
    }

    @Test
    void theWipeIsNotedAfterTheNotesThatStay() throws JournalException {
        SampleDays.wipe(file, SampleDays.day(2));

        List<StoredNote> notes = AccessNotesPast.between(file, Instant.EPOCH, SampleDays.LATER.plusSeconds(1));
        assertThat(notes).extracting(StoredNote::seq).containsExactly(3L, 4L, 5L);
        assertThat(notes.getLast().note().act()).isEqualTo("journal-wiped");
        assertThat(notes.getLast().note().detail())
                .startsWith("before 2026-11-25: 2 days 2026-11-23 to 2026-11-24, 20 rows to 20, 2 notes to 2, anchor ");
    }

    @Test
    void theNewestDayStaysAndGoesOn() throws JournalException {
        List<StoredEvent> before = newestDay();

        SampleDays.wipe(file, SampleDays.day(300));

        assertThat(newestDay()).isEqualTo(before).hasSize(5);
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            assertThat(journal.recover(_ -> {}).priorityCounts()).containsEntry("elderly", 4);
            assertThat(journal.reply("issue-3-2")).isPresent();
            assertThat(journal.reply("issue-2-2")).isEmpty();
            journal.append(new Batch(List.of(SampleDays.entry(SampleDays.LATER, SampleDays.issued(3, 5), "next"))));
            assertThat(journal.newestDay().getLast().seq()).isEqualTo(32);
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
        assertThat(JournalVerifier.verify(file).anchor())
                .hasValueSatisfying(anchor -> assertThat(anchor.before()).isEqualTo(SampleDays.day(3)));
    }

    @Test
    void aLaterWipeTakesThePlaceOfTheOneBefore() throws JournalException {
        SampleDays.wipe(file, SampleDays.day(1));
        SampleDays.wipe(file, SampleDays.day(1));
        SampleDays.wipe(file, SampleDays.day(3));

        Verdict verdict = JournalVerifier.verify(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.anchor())
                .hasValueSatisfying(anchor -> assertThat(anchor.lastRow()).isEqualTo(26));
        assertThat(WipedDay.read(file, SampleDays.day(0))).isPresent();
        assertThat(WipedDay.read(file, SampleDays.day(2))).isPresent();
    }

    @Test
    void nothingOfTheWipedDaysIsLeftInTheFile() throws JournalException, IOException {
        assertThat(bytes()).contains("day-1-ticket-5", "print-of-issue-2-2", "day-2-ticket-2");

        SampleDays.wipe(file, SampleDays.day(3));

        assertThat(bytes())
                .doesNotContain("day-0-ticket", "day-1-ticket", "day-2-ticket", "issue-0", "issue-1", "issue-2")
                .contains("day-3-ticket-4");
    }

    @Test
    void aSmallerFileHoldsTheSame() throws JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            journal.wipe(SampleDays.day(3), SampleDays.ZONE, SampleDays.LATER, "hub", SampleDays::sums);
            journal.shrink();
        }

        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
        assertThat(newestDay()).hasSize(5);
    }

    @Test
    void aCopyOfWhatIsLeftIsSound() throws JournalException {
        SampleDays.wipe(file, SampleDays.day(2));

        JournalCopy.Contents contents = JournalCopy.make(file, folder.resolve("copy.db"));

        assertThat(contents.rows()).isEqualTo(11);
        assertThat(contents.newest()).isEqualTo(31);
        assertThat(JournalVerifier.verify(folder.resolve("copy.db")).findings()).isEmpty();
    }

    @Test
    void aFrontThatWasCutOffWithoutAnAnchorIsFound() throws JournalException, SQLException {
        sql("DROP TRIGGER journal_is_never_deleted; DELETE FROM journal WHERE seq <= 20;");

        assertThat(JournalVerifier.verify(file).findings())
                .contains(
                        "Rows 1 to 20 are missing.",
                        "Row 21 was changed, or the rows before it were: its hash does not fit.");
    }

    @Test
    void anAnchorThatNobodyNotedIsFound() throws JournalException, SQLException {
        sql("""
                INSERT INTO anchor SELECT 1, seq, hash, 0, zeroblob(32), '2026-11-25', 0, 'console' FROM journal WHERE seq = 20;
                DELETE FROM journal WHERE seq <= 20;
                DELETE FROM priority_count WHERE business_day < '2026-11-25';""");

        assertThat(JournalVerifier.verify(file).findings())
                .containsExactly(
                        "The journal begins after row 20 and its notes after note 0, but no note tells that what"
                                + " was before was wiped in this way.");
    }

    @Test
    void rowsAndNotesAfterTheAnchorAreNotDeleted() throws JournalException {
        SampleDays.wipe(file, SampleDays.day(2));

        assertThatThrownBy(() -> sql("DELETE FROM journal WHERE seq = 21")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("DELETE FROM access_note WHERE seq = 3")).hasMessageContaining("append-only");
    }

    @Test
    void changedSumsAreFound() throws JournalException, SQLException {
        SampleDays.wipe(file, SampleDays.day(2));
        sql("UPDATE wiped_day SET sheets = '9 tickets' WHERE business_day = '2026-11-24'");

        assertThat(JournalVerifier.verify(file).findings())
                .containsExactly("What is left of the wiped day 2026-11-24 was changed, or of the days before it.");
    }

    @Test
    void whatSomebodyHasChangedIsNotWipedWithIt() throws SQLException {
        sql("DROP TRIGGER journal_is_never_updated; UPDATE journal SET hub_time = hub_time + 1 WHERE seq = 4");

        assertThatThrownBy(() -> SampleDays.wipe(file, SampleDays.day(2)))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith(
                        "Nothing was wiped, as what would go is not as it was stored: Row 4 was changed");
    }

    private List<StoredEvent> newestDay() throws JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            return journal.newestDay();
        }
    }

    private void sql(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Of the journal and of all that SQLite has put beside it. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
