package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as the launcher starts it. */
final class StartIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void helpTellsTheOptions() throws IOException, InterruptedException {
        Ended ended = run("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.words()).contains("--config", "--hub", "--counter", "--operator", "--data", "--pictures");
    }

    @Test
    void missingSettingsAreOneSentenceAndExitCodeTwo() throws IOException, InterruptedException {
        Ended ended = run("--config", folder.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words()).contains("counter.yaml").doesNotContain("Exception", "\tat ");
    }

    @Test
    void addressThatIsNoHubsIsOneSentenceAndExitCodeTwo() throws IOException, InterruptedException {
        Ended ended = run("--config", "../config", "--hub", "ftp://127.0.0.1");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words()).contains("ftp").doesNotContain("Exception", "\tat ");
    }

    @Test
    void withoutAScreenItSaysWhatToDo() throws IOException, InterruptedException {
        Ended ended = run("--config", "../config");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words()).contains("screen").doesNotContain("Exception", "\tat ");
    }

    @Test
    void withoutAScreenAndWithoutAHubItDrawsWhatItWouldShow() throws IOException, InterruptedException {
        Path pictures = folder.resolve("pictures");
        Process process =
                start("--config", "../config", "--hub", "http://127.0.0.1:1", "--pictures", pictures.toString());
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> drawn(pictures).contains("counter-0001-sign-in.png"));
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<String> drawn(Path pictures) {
        if (!Files.isDirectory(pictures)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (InputStream output = process.getInputStream()) {
            String words = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), words);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CounterClientMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.start();
    }

    private record Ended(int code, String words) {}
}
