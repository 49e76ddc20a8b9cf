package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal whose hub is killed again and again, each time long before it would make a checkpoint. */
final class OftenKilledJournalIT {
    private static final int LIVES = 12;
    private static final int ACTS = 20;

    @TempDir
    private Path folder;

    private int rows;

    @Test
    void theWriteAheadFileDoesNotGrowWithEachKill() throws Exception {
        long first = 0;
        for (int life = 1; life <= LIVES; life++) {
            liveAndDie(life);
            first = life == 1 ? Files.size(left(life, "-wal")) : first;
        }

        assertThat(Files.size(left(LIVES, "-wal"))).isLessThan(2 * first);
        Verdict verdict = JournalVerifier.verify(left(LIVES, ""));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(rows);
    }

    /** What stands in the folder of the next life is what a kill leaves behind. */
    private void liveAndDie(int life) throws IOException, JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(left(life - 1, ""))) {
            journal.newestDay();
            if (rows == 0) {
                append(journal, new DayOpened(SampleOffice.MONDAY, SampleOffice.plan()));
            }
            for (int act = 0; act < ACTS; act++) {
                append(journal, issued());
                journal.checkpoint();
            }
            Files.createDirectories(left(life, "").getParent());
            Files.copy(left(life - 1, ""), left(life, ""));
            Files.copy(left(life - 1, "-wal"), left(life, "-wal"));
        }
    }

    /** The journal, or a file beside it, as this life has left it. */
    private Path left(int life, String ending) {
        return folder.resolve("after-" + life).resolve("journal.db" + ending);
    }

    private void append(SqliteEventJournal journal, OfficeEvent event) throws JournalException {
        rows++;
        journal.append(new Batch(
                List.of(new Batch.Entry(SampleOffice.MORNING, List.of(event), Optional.empty(), Optional.empty()))));
    }

    private OfficeEvent issued() {
        return new TicketIssued(
                new TicketId("ticket-" + rows),
                new TicketNumber('A', rows),
                SampleOffice.PASSPORT,
                "id",
                false,
                Optional.empty());
    }
}
