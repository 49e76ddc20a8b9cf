package id.giliran.rehearsal.trial.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The journal of a dead hub, copied aside with all that its hub left beside it: opening the original would tidy up what the hub
 * itself must cope with at its next start.
 */
final class AsideCopy {
    private static final String JOURNAL = "journal.db";

    private AsideCopy() {}

    /** Copies the journal out of a hub's data folder into another; what was in that folder of an earlier copy is replaced. */
    static Path of(Path data, Path aside) throws IOException {
        Files.createDirectories(aside);
        for (Path old : journalFiles(aside)) {
            Files.delete(old);
        }
        for (Path file : journalFiles(data)) {
            Files.copy(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return aside.resolve(JOURNAL);
    }

    /** Without the lock and the shared memory, which say nothing once the process is gone. */
    private static List<Path> journalFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(JOURNAL))
                    .filter(file -> !file.toString().endsWith(".lock")
                            && !file.toString().endsWith("-shm"))
                    .toList();
        }
    }
}
