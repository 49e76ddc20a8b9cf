package id.giliran.display.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.watch.WatchTimes;
import id.giliran.watch.WatchedProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class WatchedDisplayIT {
    private static final WatchTimes SHORT = new WatchTimes(
            Duration.ofMillis(200),
            Duration.ofSeconds(3),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofMillis(100));

    @TempDir
    private Path folder;

    @Test
    void aWallWhoseFxThreadStoppedIsStartedAgain() throws Exception {
        List<String> command = WatchedDisplay.command(FreezingWall.class.getName(), List.of(folder.toString()));
        assertThat(new WatchedProgram(command, SHORT, line -> {}).run()).isZero();
        assertThat(Files.readAllLines(folder.resolve("lives"))).hasSize(2);
    }
}
