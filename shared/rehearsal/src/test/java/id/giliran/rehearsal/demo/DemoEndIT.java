package id.giliran.rehearsal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.rehearsal.DemoMain;
import id.giliran.rehearsal.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process by a signal")
final class DemoEndIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void demoThatIsToldToEndReportsAndLeavesNoHubBehind() throws Exception {
        Process demo = start(Workplace.config());
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> said().contains("The hub listens on"));
            List<ProcessHandle> hub = demo.descendants().toList();
            assertThat(hub).isNotEmpty();
            Awaitility.await().atMost(PATIENCE).until(() -> said().contains("is called to counter"));

            demo.destroy();

            assertThat(demo.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("ends")
                    .isTrue();
            assertThat(demo.exitValue()).as(said()).isZero();
            assertThat(said()).contains("Every promise held").doesNotContain("Exception");
            assertThat(hub).noneMatch(ProcessHandle::isAlive);
        } finally {
            demo.descendants().forEach(ProcessHandle::destroyForcibly);
            demo.destroyForcibly();
        }
    }

    @Test
    void demoWithoutSettingsSaysWhatIsMissing() throws Exception {
        Process demo = start(folder);

        assertThat(demo.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        assertThat(demo.exitValue()).isEqualTo(2);
        assertThat(said())
                .isEqualToIgnoringNewLines("giliran: There is no office.yaml in " + folder
                        + ". Name the folder that holds the office's settings with --config.");
    }

    private Process start(Path config) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DemoMain.class.getName(),
                        "--headless",
                        "--config",
                        config.toString(),
                        "--folder",
                        folder.resolve("demo").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
