package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.OfficeEvent;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hub starts on what it has stored, whole, or does not start and says why. */
final class DamagedJournalIT {
    private static final int ROWS_BEFORE_RESTART = 31;
    private static final int ROWS = 61;
    private static final int PAGE = 4096;
    private static final int WAL_HEAD = 32;

    @TempDir
    Path folder;

    private Path file;
    private Path ahead;
    private Path olderCopy;

    @FunctionalInterface
    private interface Damage {
        void to(Path file) throws IOException;
    }

    /** As a killed hub leaves it: half of the day in the journal, half in the write-ahead file. */
    @BeforeEach
    void leaveBehind() throws JournalException, IOException {
        Path working = folder.resolve("working/journal.db");
        try (var hub = SqliteEventJournal.open(working)) {
            hub.newestDay();
            append(hub, new OfficeEvent.DayOpened(SampleOffice.MONDAY, SampleOffice.plan()));
            issue(hub, 1, ROWS_BEFORE_RESTART);
        }
        olderCopy = Files.copy(working, folder.resolve("older.db"));
        file = folder.resolve("journal.db");
        ahead = folder.resolve("journal.db-wal");
        try (var hub = SqliteEventJournal.open(working)) {
            hub.newestDay();
            issue(hub, ROWS_BEFORE_RESTART, ROWS);
            Files.copy(working, file);
            Files.copy(folder.resolve("working/journal.db-wal"), ahead);
            Files.copy(folder.resolve("working/journal.db.newest"), folder.resolve("journal.db.newest"));
        }
    }

    private static void issue(SqliteEventJournal hub, int from, int until) throws JournalException {
        for (int ordinal = from; ordinal < until; ordinal++) {
            append(
                    hub,
                    new OfficeEvent.TicketIssued(
                            new TicketId("ticket " + ordinal),
                            new TicketNumber('A', ordinal),
                            SampleOffice.PASSPORT,
                            "id",
                            false,
                            Optional.empty()));
        }
    }

    private static void append(SqliteEventJournal hub, OfficeEvent event) throws JournalException {
        hub.append(new Batch(
                List.of(new Batch.Entry(SampleOffice.MORNING, List.of(event), Optional.empty(), Optional.empty()))));
    }

    private long start() throws JournalException {
        try (var hub = SqliteEventJournal.open(file)) {
            return hub.recover(event -> {}).lastSeq();
        }
    }

    @Test
    void whatAKilledHubLeftIsAllThere() throws JournalException {
        assertThat(start()).isEqualTo(ROWS);
    }

    @Test
    void sharedMemoryFullOfGarbageIsMadeAnew() throws Exception {
        Files.write(folder.resolve("journal.db-shm"), garbage(8 * PAGE));

        assertThat(start()).isEqualTo(ROWS);
        assertThat(JournalVerifier.verify(file).findings()).isEmpty();
    }

    @Test
    void aNoteOfTheNewestRowThatWasNeverFinishedSaysNothing() throws Exception {
        Files.write(folder.resolve("journal.db.newest"), new byte[7]);

        assertThat(start()).isEqualTo(ROWS);
    }

    static Stream<Arguments> lossesAtTheEnd() {
        return Stream.of(
                loss("deleted", Files::delete),
                loss("emptied", each -> Files.write(each, new byte[0])),
                loss("zeroed", each -> Files.write(each, new byte[(int) Files.size(each)])),
                loss("cut in half", each -> Files.write(each, Arrays.copyOf(Files.readAllBytes(each), 20 * PAGE))),
                loss("one bit in the middle", each -> flip(each, (int) Files.size(each) / 2)),
                loss("one bit in the head", each -> flip(each, WAL_HEAD / 2)),
                loss("one bit at the end", each -> flip(each, (int) Files.size(each) - PAGE / 2)));
    }

    private static Arguments loss(String name, Damage damage) {
        return Arguments.of(name, damage);
    }

    @ParameterizedTest(name = "the write-ahead file: {0}")
    @MethodSource("lossesAtTheEnd")
    void aJournalThatLostItsEndIsRefusedAndLeftAsItWasFound(String name, Damage damage) throws Exception {
        damage.to(ahead);
        byte[] found = Files.exists(ahead) ? Files.readAllBytes(ahead) : new byte[0];

        for (int times = 0; times < 2; times++) {
            assertThatThrownBy(this::start)
                    .as(name)
                    .isInstanceOf(JournalException.class)
                    .hasMessageMatching("The journal .*journal\\.db ends at row \\d+, but row 61 was stored already: "
                            + "was its -wal file deleted or damaged, .* delete journal\\.db\\.newest too\\.");
        }
        assertThat(Files.exists(ahead) ? Files.readAllBytes(ahead) : new byte[0])
                .isEqualTo(found);
    }

    @Test
    void anOlderCopyInItsPlaceIsRefused() throws Exception {
        Files.delete(ahead);
        Files.delete(file);
        Files.copy(olderCopy, file);

        assertThatThrownBy(this::start).hasMessageContaining("ends at row 31, but row 61 was stored already");
    }

    @Test
    void aJournalThatIsGoneOrEmptyIsRefusedUntilANewBeginningIsMeant() throws Exception {
        Files.write(file, new byte[0]);
        assertThatThrownBy(this::start).hasMessageContaining("is gone or empty, but row 61 was stored already");
        Files.delete(file);
        assertThatThrownBy(this::start).hasMessageContaining("is gone or empty, but row 61 was stored already");
        assertThat(file).doesNotExist();
        assertThat(ahead).exists();

        Files.delete(ahead);
        NewestRow.forget(file);

        assertThat(start()).isZero();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("its head zeroed", "it is not an SQLite file", (Damage)
                        each -> overwrite(each, 0, new byte[PAGE])),
                Arguments.of("cut in half", "the file is damaged; restore it from a backup", (Damage)
                        each -> Files.write(each, Arrays.copyOf(Files.readAllBytes(each), 6 * PAGE))),
                Arguments.of("another file", "it is not an SQLite file", (Damage)
                        each -> Files.write(each, garbage(9 * PAGE))),
                Arguments.of("one letter of a row", "its hash does not fit; run giliran hub verify", (Damage)
                        each -> replaceAll(each, "\"ticket 17\"", "\"ticket 77\"")));
    }

    @ParameterizedTest(name = "the journal: {0}")
    @MethodSource("damages")
    void aDamagedJournalIsRefusedInASentence(String name, String sentence, Damage damage) throws Exception {
        start();
        assertThat(ahead).as("closed in good order").doesNotExist();
        damage.to(file);

        assertThatThrownBy(this::start)
                .as(name)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    private static byte[] garbage(int length) {
        byte[] garbage = new byte[length];
        Arrays.fill(garbage, (byte) 0x5a);
        return garbage;
    }

    private static void flip(Path file, int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] ^= 1;
        Files.write(file, bytes);
    }

    private static void overwrite(Path file, int place, byte[] with) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy(with, 0, bytes, place, with.length);
        Files.write(file, bytes);
    }

    /** Everywhere, because unused space holds older copies of a row. */
    private static void replaceAll(Path file, String text, String other) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, content.replace(text, other), StandardCharsets.ISO_8859_1);
    }
}
