package id.giliran.kiosk.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogExportTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogExportTest.class);

    @TempDir
    private Path folder;

    @Test
    void stickThatIsPluggedInGetsTheZip() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));

        assertThat(export(List.of(stick)))
                .isEqualTo(stick.resolve("logs-of-today.zip"))
                .exists();
        assertThat(folder.resolve("export")).doesNotExist();
    }

    @Test
    void stickThatIsGoneLeavesTheKiosksOwnFolder() throws IOException {
        assertThat(export(List.of(folder.resolve("pulled-out"))))
                .isEqualTo(folder.resolve("export/logs-of-today.zip"))
                .exists();
    }

    @Test
    void placeThatTakesNothingIsAnErrorAndLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("export"), "a file where the folder should be");

        assertThatThrownBy(() -> export(List.of())).isInstanceOf(IOException.class);
    }

    @Test
    void foldersOfTheSameDiskAreNoSticks() throws IOException {
        Files.createDirectories(folder.resolve("media/technician/old"));

        assertThat(UsbSticks.mountedUnder(folder.resolve("media"))).isEmpty();
        assertThat(UsbSticks.pluggedIn()).isNotNull();
    }

    @Test
    void logIsWrittenToAFileAsWell() {
        LogFiles.begin(folder.resolve("written"), "kiosk-7");
        LOG.warn("Something to be found again.");

        assertThat(folder.resolve("written/kiosk-7.log")).content().contains("Something to be found again.");
    }

    private Path export(List<Path> sticks) throws IOException {
        return new LogExport(folder.resolve("logs"), folder.resolve("export"), () -> sticks)
                .export("logs-of-today", "All is well.");
    }
}
