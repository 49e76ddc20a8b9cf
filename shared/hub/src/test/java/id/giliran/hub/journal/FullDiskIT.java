package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.RequestKey;
import id.giliran.hub.sequencer.Sequencer;
import id.giliran.hub.sequencer.Submission;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite itself says that the disk is full, in the middle of a day. */
final class FullDiskIT {
    private static final HubClock CLOCK = new HubClock() {
        @Override
        public Instant now() {
            return SampleOffice.MORNING;
        }

        @Override
        public void notBefore(Instant moment) {
            // The journal of this test holds no other moment.
        }
    };

    @TempDir
    Path folder;

    @Test
    void aTicketThatFindsNoSpaceWasNeverGivenAndItsNumberIsGivenNext() throws JournalException, SQLException {
        Path file = folder.resolve("hub.db");
        long given;
        try (var journal = SqliteEventJournal.open(file);
                var sequencer = new Sequencer(journal, CLOCK, (office, now, seq, counts) -> {})) {
            // The limit holds until the journal opens the file anew, which it does after a failure.
            try (var statement = journal.connection().createStatement()) {
                statement.execute("PRAGMA max_page_count = 20");
            }
            sequencer.start();
            ask(sequencer, "open", new OfficeCommand.OpenDay(SampleOffice.MONDAY, SampleOffice.plan()));

            given = IntStream.range(0, 1_000)
                    .takeWhile(each -> issue(sequencer, each) instanceof Answer.Done)
                    .count();

            assertThat(given).isBetween(1L, 999L);
            assertThat(issue(sequencer, (int) given)).isEqualTo(new Answer.Done(given + 1 + " tickets", false));
        }
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(given + 1);
    }

    private static Answer issue(Sequencer sequencer, int each) {
        var answer = ask(
                sequencer,
                "key " + each,
                new OfficeCommand.IssueTicket(new TicketId("ticket " + each), SampleOffice.PASSPORT, "id", false));
        if (answer instanceof Answer.NotStored refused) {
            assertThat(refused.why()).endsWith("could not be written: the disk is full; free some space.");
        }
        return answer;
    }

    private static Answer ask(Sequencer sequencer, String key, OfficeCommand command) {
        var submission = new Submission(
                command,
                Optional.of(new RequestKey(key, "print")),
                (office, events) -> office.tally().issued() + " tickets",
                Optional.empty());
        return sequencer.submit(submission).orTimeout(20, TimeUnit.SECONDS).join();
    }
}
