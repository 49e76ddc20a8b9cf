package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;

/** What a kill or a power cut leaves of a wipe at many instants: the journal of before or that of after, never anything between. */
final class KilledWipeIT {
    private static final int STEPS_BETWEEN = 200;
    private static final int FEW_PAGES = 8;

    @TempDir
    private Path folder;

    private int instants;

    @Test
    void atEachInstantItHasHappenedOrNot() throws Exception {
        Path file = folder.resolve("working/journal.db");
        SampleDays.write(file, Collections.nCopies(8, 12));
        Verdict whole = JournalVerifier.verify(file);
        List<StoredEvent> newest;
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            newest = journal.newestDay();
            watch(journal);
            journal.wipe(SampleDays.day(6), SampleDays.ZONE, SampleDays.LATER, "console", SampleDays::sums);
            journal.shrink();
            remember();
            ProgressHandler.clearHandler(journal.connection());
        }
        Verdict wiped = JournalVerifier.verify(file);

        Set<Verdict> seen = new HashSet<>();
        for (int instant = 1; instant <= instants; instant++) {
            seen.add(after(instant, newest));
        }
        assertThat(seen).containsExactlyInAnyOrder(whole, wiped);
        assertThat(whole.findings()).isEmpty();
        assertThat(wiped.findings()).isEmpty();
        assertThat(instants).isGreaterThan(20);
    }

    /** Little memory, so that SQLite writes what is not committed yet, too. */
    private void watch(SqliteEventJournal journal) throws SQLException {
        try (Statement statement = journal.connection().createStatement()) {
            statement.execute("PRAGMA cache_size = " + FEW_PAGES);
        }
        ProgressHandler.setHandler(journal.connection(), STEPS_BETWEEN, new ProgressHandler() {
            @Override
            protected int progress() {
                remember();
                return 0;
            }
        });
    }

    private void remember() {
        instants++;
        Path left = folder.resolve("instant-" + instants);
        try {
            Files.createDirectory(left);
            for (String ending : List.of("", "-wal", ".newest")) {
                Path file = folder.resolve("working/journal.db" + ending);
                if (Files.exists(file)) {
                    Files.copy(file, left.resolve("journal.db" + ending));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Verdict after(int instant, List<StoredEvent> newest) throws JournalException {
        Path file = folder.resolve("instant-" + instant + "/journal.db");
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            assertThat(journal.newestDay()).isEqualTo(newest);
        }
        return JournalVerifier.verify(file);
    }
}
