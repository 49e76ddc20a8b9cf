package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.journal.AccessNotesPast;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SampleOffice;
import id.giliran.hub.journal.StoredNote;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccessNotesIT {
    @TempDir
    private Path folder;

    @Test
    void notesOfManyThreadsAreStoredByTheOneWriterAndOutliveIt() throws Exception {
        try (Stand stand = stand()) {
            stand.openMonday();
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(thread -> Thread.startVirtualThread(() -> IntStream.range(0, 25)
                            .forEach(each -> stand.sequencer.add(note("device-" + thread + "-" + each)))))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            stand.issue("first");
        }
        assertThat(notes()).hasSize(200);
        assertThat(notes().stream().map(StoredNote::seq))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
        try (Stand again = stand()) {
            again.sequencer.add(note("after the restart"));
        }
        assertThat(notes()).hasSize(201);
        assertThat(JournalVerifier.verify(file()).findings()).isEmpty();
    }

    @Test
    void aNoteIsStoredThoughNobodyAsksAnythingElse() throws Exception {
        try (Stand stand = stand()) {
            stand.sequencer.add(note("alone"));
            Awaitility.await().untilAsserted(() -> assertThat(notes()).hasSize(1));
        }
    }

    @Test
    void aNoteThatTheDiskRefusedIsStoredWithTheNext() throws Exception {
        try (Stand stand = stand()) {
            stand.openMonday();
            stand.journal.failAppendAfter(0);
            stand.sequencer.add(note("while the disk was out"));
            stand.issue("first");
            stand.issue("second");
            stand.sequencer.add(note("later"));
        }
        assertThat(notes().stream().map(each -> each.note().about()))
                .containsExactly("while the disk was out", "later");
        assertThat(JournalVerifier.verify(file()).findings()).isEmpty();
    }

    @Test
    void whoeverChangesOrCutsNotesIsFound() throws Exception {
        try (Stand stand = stand()) {
            stand.sequencer.add(note("one"));
            stand.sequencer.add(note("two"));
            stand.sequencer.add(note("three"));
        }
        tamper("UPDATE access_note SET about = 'another' WHERE seq = 2");
        assertThat(JournalVerifier.verify(file()).findings())
                .contains("Note 2 was changed, or the notes before it were: its hash does not fit.");

        tamper("DELETE FROM access_note WHERE seq = 3");
        assertThat(JournalVerifier.verify(file()).findings())
                .contains("The file remembers 3 as its highest note, but its notes end with 2.");
    }

    private Stand stand() throws JournalException {
        return new Stand(file(), MorningClock.started());
    }

    private Path file() {
        return folder.resolve("hub.db");
    }

    private List<StoredNote> notes() throws JournalException {
        return AccessNotesPast.between(
                file(), SampleOffice.MORNING.minusSeconds(1), SampleOffice.MORNING.plusSeconds(3_600));
    }

    private static AccessNote note(String about) {
        return new AccessNote("device-revoked", "console", about, "kiosk 1");
    }

    private void tamper(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER IF EXISTS access_note_is_never_updated;"
                    + "DROP TRIGGER IF EXISTS access_note_is_never_deleted;" + script);
        }
    }
}
