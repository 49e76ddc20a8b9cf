package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteEventJournalIT {
    @TempDir
    Path folder;

    private Path file;
    private SqliteEventJournal journal;

    @BeforeEach
    void open() throws JournalException {
        file = folder.resolve("data/hub.db");
        journal = SqliteEventJournal.open(file);
    }

    @AfterEach
    void close() throws JournalException {
        journal.close();
    }

    @Test
    void aNewJournalHoldsNothing() throws JournalException {
        List<StoredEvent> found = new ArrayList<>();
        var recovered = journal.recover(found::add);

        assertThat(found).isEmpty();
        assertThat(recovered.lastSeq()).isZero();
        assertThat(recovered.lastHubTime()).isEmpty();
        assertThat(JournalVerifier.verify(file).sound()).isTrue();
    }

    @Test
    void whatWasAppendedComesBackAfterReopening() throws JournalException {
        var events = EventSamples.all().subList(0, 8);
        assertThat(journal.append(happened(SampleOffice.MORNING, events.getFirst())))
                .isEqualTo(1);
        var later = SampleOffice.MORNING.plusMillis(7);
        assertThat(journal.append(happened(later, events.subList(1, 8)))).isEqualTo(8);
        reopen();

        List<StoredEvent> found = new ArrayList<>();
        var recovered = journal.recover(found::add);

        assertThat(found).extracting(StoredEvent::event).isEqualTo(events);
        assertThat(found).extracting(StoredEvent::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(found.getFirst().hubTime()).isEqualTo(SampleOffice.MORNING);
        assertThat(recovered.lastHubTime()).contains(later);
        assertThat(recovered.lastSeq()).isEqualTo(8);
    }

    @Test
    void onlyTheNewestDayComesBack() throws JournalException {
        journal.append(
                happened(SampleOffice.MORNING, monday(), issued("t1", 1), new DayClosed(SampleOffice.MONDAY, 1)));
        journal.append(happened(SampleOffice.MORNING, tuesday(), issued("t2", 1)));

        List<StoredEvent> found = new ArrayList<>();
        var recovered = journal.recover(found::add);

        assertThat(found).extracting(StoredEvent::event).containsExactly(tuesday(), issued("t2", 1));
        assertThat(recovered.lastSeq()).isEqualTo(5);
    }

    @Test
    void aNumberIsGivenOnceADay() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday(), issued("t1", 1)));

        assertNotStored(happened(SampleOffice.MORNING, issued("t2", 1)), "UNIQUE constraint failed");
        assertNotStored(happened(SampleOffice.MORNING, issued("t1", 2)), "UNIQUE constraint failed");
        journal.append(happened(SampleOffice.MORNING, tuesday(), issued("t3", 1)));
        assertNotStored(happened(SampleOffice.MORNING, issued("t1", 2)), "UNIQUE constraint failed");
    }

    @Test
    void aDayIsOpenedOnce() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday()));

        assertNotStored(happened(SampleOffice.MORNING, monday()), "UNIQUE constraint failed");
    }

    @Test
    void aBatchIsStoredAsAWholeOrNotAtAll() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday()));
        var reply = new StoredReply("key-1", "print", "{}");
        var good = new Batch.Entry(
                SampleOffice.MORNING, List.of(issued("t1", 1)), Optional.of(reply), Optional.of("elderly"));
        var bad = new Batch.Entry(SampleOffice.MORNING, List.of(issued("t2", 1)), Optional.empty(), Optional.empty());

        assertNotStored(new Batch(List.of(good, bad)), "UNIQUE constraint failed");

        assertThat(journal.newestDay()).hasSize(1);
        assertThat(journal.recover(event -> {}).priorityCounts()).isEmpty();
        assertThat(journal.reply("key-1")).isEmpty();
        assertThat(journal.append(new Batch(List.of(good)))).isEqualTo(2);
        assertThat(journal.reply("key-1")).contains(reply);
        assertThat(journal.recover(event -> {}).priorityCounts()).containsEntry("elderly", 1);
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void repliesAreKeptForTheDayAndTheOneBefore() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday()));
        journal.append(replied("of monday"));
        journal.append(happened(SampleOffice.MORNING, tuesday()));
        journal.append(replied("of tuesday"));
        assertThat(journal.reply("of monday")).isPresent();

        journal.append(happened(SampleOffice.MORNING, opened(2)));

        assertThat(journal.reply("of monday")).isEmpty();
        assertThat(journal.reply("of tuesday")).isPresent();
    }

    @Test
    void noRowIsEverChangedOrDeletedOrSlippedIn() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday(), issued("t1", 1)));

        assertThatThrownBy(() -> sql("UPDATE journal SET body = '{}' WHERE seq = 2"))
                .hasMessageContaining("the journal is append-only: no row is ever changed");
        assertThatThrownBy(() -> sql("DELETE FROM journal WHERE seq = 2"))
                .hasMessageContaining("the journal is append-only: no row is ever deleted");
        assertThatThrownBy(() -> sql("REPLACE INTO journal SELECT * FROM journal WHERE seq = 2"))
                .hasMessageContaining("the journal is append-only: a row comes right after the newest one");
    }

    @Test
    void aCommitIsFlushedToTheDisk() throws SQLException {
        try (var statement = journal.connection().createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
            assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
            assertThat(statement.executeQuery("PRAGMA foreign_keys").getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskIsToldAndWritingGoesOnWhenThereIsSpaceAgain() throws JournalException, SQLException {
        journal.append(happened(SampleOffice.MORNING, monday()));
        sql("PRAGMA max_page_count = 1");
        var many = IntStream.rangeClosed(1, 2_000)
                .mapToObj(ordinal -> issued("t" + ordinal, ordinal))
                .toList();

        assertNotStored(happened(SampleOffice.MORNING, many), "the disk is full; free some space");

        assertThat(journal.newestDay()).hasSize(1);
        sql("PRAGMA max_page_count = 1000000");
        assertThat(journal.append(happened(SampleOffice.MORNING, many))).isEqualTo(2_001);
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void aBlockOfNumbersIsLeasedOnceADay() throws JournalException {
        journal.append(happened(SampleOffice.MORNING, monday(), leased(1)));

        assertNotStored(happened(SampleOffice.MORNING, leased(2)), "UNIQUE constraint failed");

        journal.append(happened(SampleOffice.MORNING.plusSeconds(86_400), tuesday(), leased(2)));
    }

    private static OfficeEvent leased(int kiosk) {
        return new OfficeEvent.NumbersLeased(new KioskNumber(kiosk), SampleOffice.PASSPORT, 801, 820);
    }

    @Test
    void aSecondHubIsRefused() {
        assertThatThrownBy(() -> SqliteEventJournal.open(file))
                .isInstanceOf(JournalException.class)
                .hasMessage("Another hub is using the journal " + file
                        + "; stop that hub first, or give this one another data folder.");
    }

    @Test
    void aNewerFileIsRefused() throws JournalException, SQLException {
        sql("PRAGMA user_version = 99");
        journal.close();

        assertThatThrownBy(() -> SqliteEventJournal.open(file))
                .isInstanceOf(JournalException.class)
                .hasMessage(file + " was written by a newer Giliran (schema version 99, this program knows up to "
                        + Schema.version() + "); start it with that version.");
        assertThatThrownBy(() -> JournalVerifier.verify(file)).hasMessageContaining("written by a newer Giliran");
    }

    @Test
    void anotherProgramsFileIsRefused() throws SQLException, IOException {
        Path foreign = folder.resolve("foreign.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE bookmark (url TEXT)");
        }
        Path text = Files.writeString(
                folder.resolve("notes.txt"), "not a database, however long this line may be ".repeat(50));

        assertThatThrownBy(() -> SqliteEventJournal.open(foreign)).hasMessageContaining("not a journal of this hub");
        assertThatThrownBy(() -> SqliteEventJournal.open(text)).hasMessageContaining("it is not an SQLite file");
    }

    private void reopen() throws JournalException {
        journal.close();
        journal = SqliteEventJournal.open(file);
    }

    private void assertNotStored(Batch batch, String why) throws JournalException {
        assertThatThrownBy(() -> journal.append(batch))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(why);
        journal.newestDay();
    }

    private void sql(String statement) throws SQLException {
        try (var open = journal.connection().createStatement()) {
            open.execute(statement);
        }
    }

    private static OfficeEvent monday() {
        return opened(0);
    }

    private static OfficeEvent tuesday() {
        return opened(1);
    }

    private static OfficeEvent opened(int daysAfterMonday) {
        return new DayOpened(SampleOffice.MONDAY.plusDays(daysAfterMonday), SampleOffice.plan());
    }

    private static OfficeEvent issued(String ticket, int ordinal) {
        return new TicketIssued(
                new TicketId(ticket),
                new TicketNumber('A', ordinal),
                SampleOffice.PASSPORT,
                "id",
                true,
                Optional.empty());
    }

    private static Batch replied(String key) {
        return new Batch(List.of(new Batch.Entry(
                SampleOffice.MORNING, List.of(), Optional.of(new StoredReply(key, "print", "{}")), Optional.empty())));
    }

    private static Batch happened(Instant at, OfficeEvent... events) {
        return happened(at, Arrays.asList(events));
    }

    private static Batch happened(Instant at, List<OfficeEvent> events) {
        return new Batch(List.of(new Batch.Entry(at, events, Optional.empty(), Optional.empty())));
    }
}
