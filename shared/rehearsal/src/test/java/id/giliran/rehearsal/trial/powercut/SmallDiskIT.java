package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small disk of its own, made full, emptied again, and made read-only. Needs root and Linux. */
@Timeout(120)
final class SmallDiskIT {
    private static final int MOST_TICKETS = 2_000;

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "giliran-trial", disk.toString());
        assumeTrue(mounted, "A small disk cannot be mounted here; that needs Linux and root.");
    }

    @AfterEach
    void unmount() throws Exception {
        assertThat(!mounted || run("umount", disk.toString()))
                .as("the disk is let go")
                .isTrue();
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void aFullDiskStopsTheNumbersAndTheyGoOnWhenThereIsSpace() throws Exception {
        Path filler = disk.resolve("holiday-pictures");
        int given = 0;
        try (var hub = TroubledHub.open(folder.resolve("config"), Files.createDirectory(disk.resolve("data")))) {
            assertThat(hub.issue("first")).isEqualTo("L001");
            fill(filler);
            String answer = "L001";
            while (!answer.equals("not-stored") && given < MOST_TICKETS) {
                given++;
                answer = hub.issue(Integer.toString(given));
            }
            assertThat(hub.issue("another")).isEqualTo("not-stored");
            assertThat(hub.notices()).contains("the disk is full; free some space.");

            Files.delete(filler);

            assertThat(hub.issue("another")).isEqualTo("L%03d".formatted(given + 1));
            assertThat(hub.notices()).doesNotContain("the disk is full");
            var verdict = hub.killAndVerify();
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.tickets()).isEqualTo(given + 1);
        }
    }

    private static void fill(Path file) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            while (true) {
                stream.write(new byte[4_096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    @Test
    void onAReadOnlyDiskNoHubStarts() throws Exception {
        try (var hub = TroubledHub.open(folder.resolve("config"), Files.createDirectory(disk.resolve("data")))) {
            assertThat(hub.issue("first")).isEqualTo("L001");
            hub.kill();
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

            assertThat(hub.refusal())
                    .matches(
                            "The lock .*journal\\.db\\.lock cannot be made \\(Read-only file system\\); check that the "
                                    + "folder exists and belongs to the hub's user\\.\\s*");

            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
            hub.restart();
            assertThat(hub.issue("second")).isEqualTo("L002");
        }
    }
}
