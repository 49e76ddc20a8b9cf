package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.SqliteEventJournal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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
        Process hub = start(file);
        try (BufferedReader output = hub.inputReader(StandardCharsets.UTF_8)) {
            for (int reply = 0; reply < replies; reply++) {
                note(output.readLine());
            }
            assertThatThrownBy(() -> SqliteEventJournal.open(file))
                    .as("a second process on one journal")
                    .hasMessageContaining("Another hub is using the journal");
            hub.destroyForcibly();
            output.lines().forEach(this::note);
        } finally {
            hub.destroyForcibly();
            assertThat(hub.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuingProcess.class.getName(),
                        file.toString())
                .redirectError(new File(folder.toFile(), "errors.txt"))
                .start();
    }

    private void note(String line) {
        assertThat(line).as("the process ended by itself").isNotNull();
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[2].equals(".")) {
            acknowledged.put(words[0], words[1]);
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
