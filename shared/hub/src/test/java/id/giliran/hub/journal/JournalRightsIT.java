package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.giliran.core.OfficeEvent.DayOpened;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalRightsIT {
    private static final List<String> FILES = List.of("journal.db", "journal.db-wal", "journal.db-shm");

    @TempDir
    private Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void wherePosixRightsAre() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        data = folder.resolve("data");
        file = data.resolve("journal.db");
    }

    @Test
    void aJournalIsItsOwnersAloneFromItsFirstMoment() throws Exception {
        write();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(FILES)
                .allSatisfy(name -> assertThat(rights(data.resolve(name))).isEqualTo("rw-------"));
    }

    @Test
    void oneThatOthersCouldReadIsMended() throws Exception {
        write();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : FILES) {
            Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
        }

        SqliteEventJournal.open(file).close();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void aFolderForEverybodyIsLeftAsItIs() throws Exception {
        Files.createDirectory(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));

        write();

        assertThat(rights(data)).isEqualTo("rwxrwxrwx");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    /** As a hub leaves it that was killed. */
    private void write() throws JournalException, IOException {
        Path other = folder.resolve("other/journal.db");
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            journal.newestDay();
            journal.append(new Batch(List.of(SampleDays.entry(
                    SampleOffice.MORNING, new DayOpened(SampleOffice.MONDAY, SampleOffice.plan()), "key"))));
            Files.createDirectories(other.getParent());
            for (String name : FILES) {
                Files.copy(data.resolve(name), other.resolveSibling(name));
                assertThat(rights(data.resolve(name))).isEqualTo("rw-------");
            }
        }
        for (String name : FILES) {
            Files.deleteIfExists(data.resolve(name));
            Files.copy(other.resolveSibling(name), data.resolve(name));
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
