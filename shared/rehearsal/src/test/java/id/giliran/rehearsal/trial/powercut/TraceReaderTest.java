package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as strace 6.1 wrote them of a real hub, shortened. */
final class TraceReaderTest {
    private static final String SOCKET = "41<TCPv6:[[::ffff:127.0.0.1]:18099->[::ffff:127.0.0.1]:37468]>";
    private static final String WAL = "35<" + hex("/data/journal.db-wal") + ">";

    private static List<Moment> read(String... lines) {
        return read(List.of(), lines);
    }

    /** Each line a second after the one before. */
    private static List<Moment> read(List<Heard> heard, String... lines) {
        Witness witness = new Witness(Path.of("/data"), heard);
        TraceReader reader = new TraceReader(witness);
        for (int line = 0; line < lines.length; line++) {
            reader.read(lines[line].replaceFirst(" +", "  " + (1_000 + line) + ".000000 "));
        }
        return witness.moments();
    }

    private static String hex(String text) {
        return HexFormat.ofDelimiter("").withPrefix("\\x").formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + hex(text) + '"';
    }

    @Test
    void aWriteAndItsFlushAreTold() {
        assertThat(read(
                        "9823  pwrite64(" + WAL + ", \"\\x61\\x00\\xff\", 3, 8192) = 3",
                        "9823  fsync(" + WAL + ") = 0"))
                .satisfiesExactly(
                        begun -> {
                            var changing = (Moment.Changing) begun;
                            var write = (Change.Write) changing.change();
                            assertThat(changing.file()).isEqualTo("journal.db-wal");
                            assertThat(write.offset()).isEqualTo(8192);
                            assertThat(write.bytes()).containsExactly('a', 0, 0xff);
                        },
                        ended -> assertThat(ended).isEqualTo(new Moment.Changed(1, true)),
                        begun -> assertThat(begun).isEqualTo(new Moment.Flushing(2, "journal.db-wal")),
                        ended -> assertThat(ended).isEqualTo(new Moment.Flushed(2, Moment.Outcome.DONE)));
    }

    @Test
    void aFlushThatStraceAnsweredItselfFlushedNothing() {
        assertThat(read("9823  fsync(" + WAL + ") = 0 (INJECTED)"))
                .last()
                .isEqualTo(new Moment.Flushed(1, Moment.Outcome.LIED));
        assertThat(read("9823  fsync(" + WAL + ") = 0 (DELAYED)"))
                .last()
                .isEqualTo(new Moment.Flushed(1, Moment.Outcome.DONE));
    }

    @Test
    void aFlushThatFailedIsTold() {
        assertThat(read("9823  fsync(" + WAL + ") = -1 EIO (Input/output error) (INJECTED)"))
                .last()
                .isEqualTo(new Moment.Flushed(1, Moment.Outcome.FAILED));
    }

    @Test
    void aRefusedWriteNeverHappened() {
        assertThat(read("9823  pwrite64(" + WAL
                        + ", \"\\x61\", 1, 0) = -1 ENOSPC (No space left on device) (INJECTED)"))
                .last()
                .isEqualTo(new Moment.Changed(1, false));
    }

    @Test
    void callsOfManyThreadsKeepTheirOrder() {
        assertThat(read(
                        "1 fsync(" + WAL + " <unfinished ...>",
                        "2 write(" + SOCKET + ", " + quoted("encrypted") + ", 9) = 9",
                        "3 ftruncate(" + WAL + ", 4096 <unfinished ...>",
                        "1 <... fsync resumed>) = 0 (DELAYED)",
                        "3 <... ftruncate resumed>) = 0"))
                .containsExactly(
                        new Moment.Flushing(1, "journal.db-wal"),
                        new Moment.Changing(3, "journal.db-wal", new Change.Length(4096)),
                        new Moment.Flushed(1, Moment.Outcome.DONE),
                        new Moment.Changed(3, true));
    }

    @Test
    void aFlushInWhichTheHubDiedIsNeitherDoneNorRefused() {
        assertThat(read("9823  fsync(" + WAL + ") = ?", "9823  fsync(" + WAL + " <unfinished ...>) = ?"))
                .noneMatch(Moment.Flushed.class::isInstance);
    }

    @Test
    void aChangeInWhichTheHubDiedMayHaveHappened() {
        assertThat(read(
                        "1 ftruncate(" + WAL + ", 4096 <unfinished ...>",
                        "2 ftruncate(" + WAL + ", 8192 <unfinished ...>",
                        "3 read(198,  <detached ...>",
                        "2 <... ftruncate resumed>) = ?",
                        "1 +++ killed by SIGKILL +++"))
                .contains(new Moment.Changed(1, true), new Moment.Changed(2, true));
    }

    @Test
    void aReplyStandsWhereItWasHeard() {
        Heard reply = new Heard(Instant.ofEpochSecond(1_000, 500_000_000), "abc-1", "{}");

        assertThat(read(List.of(reply), "1 ftruncate(" + WAL + ", 4096) = 0", "1 fsync(" + WAL + ") = 0"))
                .containsExactly(
                        new Moment.Changing(1, "journal.db-wal", new Change.Length(4096)),
                        new Moment.Changed(1, true),
                        new Moment.Acknowledged("abc-1", "{}"),
                        new Moment.Flushing(2, "journal.db-wal"),
                        new Moment.Flushed(2, Moment.Outcome.DONE));
    }

    @Test
    void aReplyThatIsHeardWhenTheHubHasGoneIsTheLastMoment() {
        Heard reply = new Heard(Instant.ofEpochSecond(2_000), "abc-1", "{}");

        assertThat(read(List.of(reply), "1 fsync(" + WAL + ") = 0"))
                .last()
                .isEqualTo(new Moment.Acknowledged("abc-1", "{}"));
    }

    @Test
    void filesAreMadeAndTakenAwayByTheirNames() {
        String path = quoted("/data/journal.db-journal");
        assertThat(read(
                        "1 openat(AT_FDCWD<" + hex("/tmp") + ">, " + path + ", O_RDWR|O_CREAT|O_NOFOLLOW, 0644) = 35<"
                                + hex("/data/journal.db-journal") + ">",
                        "1 unlink(" + path + ") = 0",
                        "1 fsync(36<" + hex("/data") + ">) = 0"))
                .startsWith(new Moment.Opened("journal.db-journal"), new Moment.Removed("journal.db-journal"))
                .endsWith(new Moment.Flushed(3, Moment.Outcome.DONE));
    }

    @Test
    void whatIsNotTheJournalsIsLeftAlone() {
        assertThat(read(
                        "1 pwrite64(36<" + hex("/data/journal.db-shm") + ">, \"\\x00\", 1, 4095) = 1",
                        "1 pwrite64(36<" + hex("/elsewhere/journal.db") + ">, \"\\x00\", 1, 4095) = 1",
                        "1 write(35<" + hex("/data/journal.db-journal") + ">(deleted), \"\\x00\", 1) = 1",
                        "1 read(33<" + hex("/dev/urandom") + "<char 1:9>>, \"\\x3b\", 20) = 20",
                        "1 --- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=NULL} ---",
                        "1 +++ killed by SIGKILL +++"))
                .isEmpty();
    }

    @Test
    void aWayOfWritingThatIsNotFollowedIsRefused() {
        assertThatThrownBy(() -> read("1 write(" + WAL + ", \"\\x00\", 1) = 1"))
                .hasMessage(
                        "The hub called write on journal.db-wal, which the rebuilding of disks does not follow yet.");
        assertThatThrownBy(() -> read("1 pwrite64(" + WAL + ", \"\\x00\"..., 9, 0) = 9"))
                .hasMessageContaining("a longer -s is needed");
    }
}
