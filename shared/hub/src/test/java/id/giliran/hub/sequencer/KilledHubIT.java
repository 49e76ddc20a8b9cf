package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment has stored every reply that it gave. */
final class KilledHubIT {
    private static final int ROUNDS = 5;

    private final Random chance = new Random(20_261_123);
    private final Map<String, String> acknowledged = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void everyAcknowledgedReplyIsInTheJournal() throws Exception {
        Path file = folder.resolve("hub.db");
        for (int round = 1; round <= ROUNDS; round++) {
            killOne(file, 20 + chance.nextInt(500));
            assertEverythingIsThere(file);
        }
        assertThat(new HashSet<>(acknowledged.values())).as("no number twice").hasSameSizeAs(acknowledged.keySet());
    }

    private void killOne(Path file, int replies) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".txt");
        Process hub = start(file, told);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> replies(told).size() >= replies);
            assertThatThrownBy(() -> SqliteEventJournal.open(file))
                    .as("a second process on one journal")
                    .hasMessageContaining("Another hub is using the journal");
            assertThat(hub.isAlive()).isTrue();
        } finally {
            hub.destroyForcibly();
            assertThat(hub.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        replies(told).forEach(words -> acknowledged.put(words[0], words[1]));
    }

    private Process start(Path file, Path told) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuingProcess.class.getName(),
                        file.toString())
                .redirectOutput(told.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /** The replies that were written whole. */
    private static List<String[]> replies(Path told) throws IOException {
        try (var lines = Files.lines(told)) {
            return lines.map(line -> line.split(" ", -1))
                    .filter(words -> words.length == 3 && words[2].equals("."))
                    .toList();
        }
    }

    private void assertEverythingIsThere(Path file) throws JournalException {
        try (var journal = SqliteEventJournal.open(file)) {
            for (var reply : acknowledged.entrySet()) {
                assertThat(journal.reply(reply.getKey()).orElseThrow().body()).isEqualTo(reply.getValue());
            }
        }
        var verdict = JournalVerifier.verify(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.tickets()).isGreaterThanOrEqualTo(acknowledged.size());
    }
}
