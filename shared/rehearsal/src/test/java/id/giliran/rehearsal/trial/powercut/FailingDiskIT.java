package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.hub.journal.JournalVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disk of a real hub process fails in the middle of a day, and gets well again. */
@Timeout(120)
final class FailingDiskIT {
    private static final String FLUSHES = "fsync,fdatasync";
    private static final String CHECK_THE_DISK = "the disk does not read or write as it should; check the disk.";

    @TempDir
    Path folder;

    private TroubledHub hub;

    @BeforeEach
    void openTheDay() throws Exception {
        Strace.missing().ifPresent(why -> assumeTrue(false, why));
        hub = TroubledHub.open(folder.resolve("config"), Files.createDirectory(folder.resolve("data")));
    }

    @AfterEach
    void stop() {
        if (hub != null) {
            hub.close();
        }
    }

    @Test
    void aFlushThatFailsOnceVoidsItsActAndHarmsNoOther() throws Exception {
        assertThat(hub.issue("1")).isEqualTo("L001");
        hub.diskFails(hub.writeAheadFile(), FLUSHES, "error=EIO:when=1");
        assertThat(hub.ask("2").statusCode()).isEqualTo(503);
        assertThat(hub.notices()).contains(CHECK_THE_DISK);

        assertThat(hub.issue("3")).isEqualTo("L002");
        hub.diskHeals();
        assertThat(hub.notices()).doesNotContain(CHECK_THE_DISK);
        assertThat(hub.issue("2")).isEqualTo("L003");

        assertThat(hub.killAndVerify().findings()).isEmpty();
        assertThat(JournalVerifier.verify(hub.journal()).tickets()).isEqualTo(3);
    }

    @Test
    void whatWasNotStoredDoesNotComeBackWhenTheHubIsStartedAgain() throws Exception {
        assertThat(hub.issue("1")).isEqualTo("L001");
        hub.diskFails(hub.writeAheadFile(), FLUSHES, "error=EIO:when=1");
        assertThat(hub.issue("2")).isEqualTo("not-stored");
        hub.diskHeals();

        assertThat(hub.killAndVerify().tickets()).isEqualTo(1);
        hub.restart();

        assertThat(hub.issue("3")).isEqualTo("L002");
    }

    @Test
    void whileNoFlushWorksNothingIsAcknowledgedAndNoHubStarts() throws Exception {
        assertThat(hub.issue("1")).isEqualTo("L001");
        hub.diskFails(hub.writeAheadFile(), FLUSHES, "error=EIO");
        assertThat(hub.issue("2")).isEqualTo("not-stored");
        assertThat(hub.issue("3")).isEqualTo("not-stored");
        assertThat(hub.notices()).contains(CHECK_THE_DISK);
        hub.diskHeals();
        assertThat(hub.issue("2")).isEqualTo("L002");
        hub.kill();

        assertThat(hub.refusal(
                        "strace",
                        "-f",
                        "-qq",
                        "-o",
                        "/dev/null",
                        "-e",
                        "trace=" + FLUSHES,
                        "-e",
                        "inject=" + FLUSHES + ":error=EIO"))
                .matches("What the journal .*journal\\.db held last could not be flushed to its disk "
                        + "\\(Input/output error\\); check the disk\\.\\s*");

        hub.restart();
        assertThat(hub.issue("2")).isEqualTo("L002");
        assertThat(hub.issue("3")).isEqualTo("L003");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ENOSPC, the disk is full; free some space.",
        "EIO, the disk does not read or write as it should; check the disk.",
        "EROFS, the disk does not read or write as it should; check the disk."
    })
    void aWriteThatFailsVoidsItsActAndHarmsNoOther(String error, String sentence) throws Exception {
        assertThat(hub.issue("1")).isEqualTo("L001");
        hub.diskFails(hub.writeAheadFile(), "pwrite64", "error=" + error);
        assertThat(hub.issue("2")).isEqualTo("not-stored");
        assertThat(hub.issue("2")).isEqualTo("not-stored");
        assertThat(hub.notices()).contains(sentence);
        hub.diskHeals();

        assertThat(hub.issue("3")).isEqualTo("L002");
        assertThat(hub.issue("2")).isEqualTo("L003");
        assertThat(hub.killAndVerify().findings()).isEmpty();
    }

    @Test
    void theJournalsOwnFileMayFailWhileTheWriteAheadFileWorks() throws Exception {
        assertThat(hub.issue("1")).isEqualTo("L001");
        hub.diskFails(hub.journal(), FLUSHES, "error=EIO");
        for (int ticket = 2; ticket <= 300; ticket++) {
            assertThat(hub.issue(Integer.toString(ticket))).isEqualTo("L%03d".formatted(ticket));
        }
        hub.diskHeals();

        var verdict = hub.killAndVerify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.tickets()).isEqualTo(300);
    }
}
