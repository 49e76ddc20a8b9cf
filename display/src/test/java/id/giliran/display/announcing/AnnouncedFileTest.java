package id.giliran.display.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnouncedFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsReadAgain() {
        Path path = folder.resolve("data/announced.txt");
        try (AnnouncedFile file = new AnnouncedFile(path)) {
            file.keep(List.of("2026-11-23/1"));
            file.keep(List.of("2026-11-23/1", "2026-11-23/2"));
        }
        try (AnnouncedFile again = new AnnouncedFile(path)) {
            assertThat(again.read()).containsExactly("2026-11-23/1", "2026-11-23/2");
        }
    }

    @Test
    void withoutAFileNothingWasAnnounced() {
        try (AnnouncedFile file = new AnnouncedFile(folder.resolve("absent.txt"))) {
            assertThat(file.read()).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsNoReasonToStop() throws IOException {
        Path path = folder.resolve("announced.txt");
        Files.write(path, new byte[] {(byte) 0xC3, 0x28, 0, 1});
        try (AnnouncedFile file = new AnnouncedFile(path)) {
            assertThat(file.read()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoReasonToStop() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        try (AnnouncedFile file = new AnnouncedFile(blocked.resolve("announced.txt"))) {
            file.keep(List.of("2026-11-23/1"));
        }
        assertThat(blocked).hasContent("a file where a folder should be");
    }
}
