package id.giliran.hub.backup;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.authority.OwnerOnly;
import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.JournalCopy;
import id.giliran.hub.journal.JournalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with backups.
 *
 * @param made whether the hub makes it when it is not there; a stick that is not plugged in must not become a folder beside it
 */
public record BackupFolder(Path path, boolean made) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String UNFINISHED = "journal.db.part";

    /** One backup that was made. */
    public record Made(BackupFile backup, JournalCopy.Contents contents) {}

    /**
     * Copies the journal with the hub's identity, devices and people, checks the copy and gives it its name and checksum; then lets go of those that have served their time.
     *
     * @throws BackupException when there is no sound copy now; those of before are still there
     */
    Made backUp(Path journal, LocalDateTime officeTime, Rotation rotation) throws BackupException {
        try {
            prepare();
            try (FileChannel turn = FileChannel.open(
                    path.resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // The hub and a person may make one at the same time: one after the other. Closing gives it back.
                turn.lock();
                return copy(journal, officeTime, rotation);
            }
        } catch (OverlappingFileLockException busy) {
            throw new BackupException("Another backup to " + path + " is being made; wait for it.", busy);
        } catch (JournalException | AccessException failure) {
            throw new BackupException(String.valueOf(failure.getMessage()), failure);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private Made copy(Path journal, LocalDateTime officeTime, Rotation rotation)
            throws IOException, JournalException, BackupException {
        mend();
        requireSpace(journal);
        Path unfinished = path.resolve(UNFINISHED);
        discard(unfinished);
        OwnerOnly.create(unfinished);
        JournalCopy.Contents contents = JournalCopy.make(journal, unfinished);
        Path name = BackupFile.name(path, nextNumber(), officeTime);
        String more = AccessCopies.make(AccessCopies.dataOf(journal), name);
        DurableFile.write(Checksum.fileOf(name), Checksum.line(Checksum.of(unfinished), name) + more);
        DurableFile.move(unfinished, name);
        rotate(rotation);
        letGoOfWiped(name);
        return new Made(BackupFile.of(name).orElseThrow(), contents);
    }

    /** @throws BackupException when the mark is not there as it should be */
    void write(Mark mark) throws BackupException {
        try {
            prepare();
            MarkFile.write(path, mark);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    Optional<Mark> mark() {
        return MarkFile.read(path);
    }

    /** Oldest first; empty where there is no such folder. */
    public List<BackupFile> backups() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(BackupFile::of)
                    .flatMap(Optional::stream)
                    .sorted(BackupFile.OLDEST_FIRST)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void prepare() throws IOException, BackupException {
        if (made) {
            OwnerOnly.folder(path);
        } else if (!Files.isDirectory(path)) {
            throw new BackupException(
                    "The backup folder " + path
                            + " is not there. Plug in its disk or stick, or make the folder on it once; the hub tries again by itself.");
        }
    }

    private void requireSpace(Path journal) throws IOException, BackupException {
        long needed = Files.size(journal);
        if (path.toFile().getUsableSpace() < needed) {
            throw new BackupException("The backup folder " + path + " has no room for another copy of "
                    + needed / (1 << 20) + " MB. Free some space, or keep fewer backups by hub.yaml.");
        }
    }

    /** Left over from a copy that was cut off. */
    private static void discard(Path unfinished) throws IOException {
        for (String ending : List.of("", "-journal", "-wal", "-shm")) {
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ending));
        }
    }

    private long nextNumber() {
        return backups().stream().mapToLong(BackupFile::number).max().orElse(0) + 1;
    }

    private void rotate(Rotation rotation) throws IOException {
        for (BackupFile outdated : rotation.outdated(backups())) {
            Files.deleteIfExists(outdated.file());
            Files.deleteIfExists(Checksum.fileOf(outdated.file()));
        }
        AccessCopies.discardOrphans(path);
    }

    /** What was wiped from the journal is in no backup any more, once one stands without it; on a stick that was away, when it is back. */
    private void letGoOfWiped(Path newest) throws IOException, JournalException {
        Optional<Anchor> anchor = Anchor.of(newest);
        if (anchor.isEmpty()) {
            return;
        }
        for (BackupFile backup : holding(anchor.get().lastRow(), anchor.get().lastNote())) {
            OwnerOnly.wipe(backup.file());
            Files.deleteIfExists(Checksum.fileOf(backup.file()));
            LOG.info("Backup {} is deleted, as it held days that were wiped from the journal", backup.file());
        }
        AccessCopies.discardOrphans(path);
    }

    /** The backups that hold anything up to this row or this note of the journal. */
    public List<BackupFile> holding(long row, long note) {
        return backups().stream()
                .filter(backup -> Anchor.isBefore(backup.file(), row, note))
                .toList();
    }

    /** Backups of before may lie there as anybody's to read. */
    private void mend() {
        for (BackupFile backup : backups()) {
            try {
                if (OwnerOnly.mend(backup.file())) {
                    LOG.warn("Other users could read {} until now; its rights are mended.", backup.file());
                }
            } catch (IOException noOwners) {
                LOG.debug("The disk of {} knows no owners", backup.file(), noOwners);
            }
        }
    }

    private BackupException unwritable(IOException failure) {
        return new BackupException(
                "The backup folder " + path + " cannot be written (" + failure
                        + "). Look whether its disk is full, write-protected or was unplugged; the hub tries again by itself.",
                failure);
    }
}
