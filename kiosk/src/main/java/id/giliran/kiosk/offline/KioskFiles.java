package id.giliran.kiosk.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the kiosk's file, whatever state it is in: a kiosk without one still serves as long as the hub is there. */
final class KioskFiles {
    private static final Logger LOG = LoggerFactory.getLogger(KioskFiles.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private KioskFiles() {}

    /**
     * Opens the file of a kiosk. One that cannot be read is renamed, and a new one begun.
     *
     * @throws IllegalArgumentException with a sentence, when another kiosk is using it
     */
    static KioskFile open(Path folder, int kiosk) {
        Path file = folder.resolve("kiosk-" + kiosk + ".db");
        try {
            Files.createDirectories(folder);
            KioskFileLock lock = KioskFileLock.take(file);
            try {
                return open(file, lock);
            } catch (KioskFileException unusable) {
                lock.close();
                return without(unusable.getMessage());
            }
        } catch (IOException unreachable) {
            return without("The folder " + folder + " for the kiosk's file cannot be used (" + unreachable.getMessage()
                    + "); check \"data\" in kiosk.yaml, and that the folder belongs to the kiosk's user.");
        } catch (KioskFileException unlockable) {
            return without(unlockable.getMessage());
        }
    }

    private static KioskFile open(Path file, KioskFileLock lock) throws KioskFileException, IOException {
        Path next = next(file);
        if (Files.exists(next) && !Files.exists(file)) {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            return KioskFile.in(file, lock);
        } catch (KioskFileException unusable) {
            if (!unusable.isUnreadable()) {
                throw unusable;
            }
            LOG.error(
                    "{} It is now called {}, keep it for a technician. Until the next business day this kiosk gives no "
                            + "numbers without the hub, because it does not know which ones are used.",
                    unusable.getMessage(),
                    replace(file).getFileName());
            return KioskFile.in(file, lock);
        }
    }

    /** However early this is cut off, the next start finds either the unreadable file or one that knows of the loss. */
    private static Path replace(Path file) throws KioskFileException, IOException {
        Path next = next(file);
        Files.deleteIfExists(next);
        try (KioskFile fresh = KioskFile.in(next, null)) {
            KioskState.markLostDay(fresh);
        }
        String aside = file.getFileName() + ".unreadable-" + MOMENT.format(LocalDateTime.now(ZoneId.systemDefault()));
        for (String part : List.of("-wal", "-shm", "")) {
            Path from = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, file.resolveSibling(aside + part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        return file.resolveSibling(aside);
    }

    private static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private static KioskFile without(String trouble) {
        LOG.error("{} Until that is mended, this kiosk gives no numbers without the hub.", trouble);
        return KioskFile.inMemory(trouble);
    }
}
