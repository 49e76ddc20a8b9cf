package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on a machine without a screen and without a hub. */
final class DisplayMainIT {
    private static final int WRONG_USE = 2;
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void withoutAScreenItDrawsWhatItWouldShow() throws Exception {
        Path picture = folder.resolve("pictures/display.png");
        Process display = start(
                "--config=../config",
                "--data=" + folder,
                "--hub=http://127.0.0.1:1",
                "--pictures=" + picture.getParent());
        try {
            await().atMost(Duration.ofSeconds(LIMIT_SECONDS)).until(() -> Files.exists(picture));
            assertThat(display.isAlive()).isTrue();
            assertThat(Files.size(picture)).isGreaterThan(10_000);
        } finally {
            display.destroy();
            assertThat(display.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void eachWallIsAPicture() throws Exception {
        Files.writeString(
                folder.resolve("display.yaml"),
                "languages: [id]\nwalls:\n  - counters: [1]\n  - counters: [2]\nsound:\n  device: file:" + folder
                        + "/heard.wav\n");
        Process display =
                start("--config=" + folder, "--data=" + folder, "--hub=http://127.0.0.1:1", "--pictures=" + folder);
        try {
            await().atMost(Duration.ofSeconds(LIMIT_SECONDS))
                    .until(() -> Files.exists(folder.resolve("display.png"))
                            && Files.exists(folder.resolve("display-2.png")));
        } finally {
            display.destroy();
            assertThat(display.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aWrongSettingIsOneSentenceAndExitCodeTwo() throws Exception {
        Files.writeString(folder.resolve("display.yaml"), "languages: [id]\ndwel: 6s\n");
        assertThat(refused("--config=" + folder))
                .contains("display.yaml", "dwel")
                .doesNotContain("\tat ");
    }

    @Test
    void anAddressThatIsNoHubsIsOneSentenceAndExitCodeTwo() throws Exception {
        assertThat(refused("--config=../config", "--hub=ftp://127.0.0.1", "--pictures=" + folder))
                .contains("giliran: The hub's address")
                .doesNotContain("\tat ");
    }

    @Test
    void noScreenIsOneSentenceAndExitCodeTwo() throws Exception {
        assertThat(refused("--config=../config")).contains("no screen").doesNotContain("\tat ");
    }

    private String refused(String... arguments) throws IOException, InterruptedException {
        Process display = start(arguments);
        try {
            assertThat(display.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            display.destroyForcibly();
        }
        String output = Files.readString(output(), StandardCharsets.UTF_8);
        assertThat(display.exitValue()).as(output).isEqualTo(WRONG_USE);
        return output;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DisplayMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    private Path output() {
        return folder.resolve("output.txt");
    }
}
