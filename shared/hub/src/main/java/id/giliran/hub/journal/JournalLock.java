package id.giliran.hub.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second hub away from a journal. The lock is on a file beside the journal, so that {@code giliran hub verify} can
 * read while the hub runs; the operating system frees it however the hub ends.
 */
final class JournalLock implements AutoCloseable {
    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    static JournalLock take(Path journal) throws JournalException {
        Path beside = journal.resolveSibling(journal.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new JournalException("Another hub is using the journal " + journal
                        + "; stop that hub first, or give this one another data folder.");
            }
            return new JournalLock(channel);
        } catch (IOException unreachable) {
            throw new JournalException(
                    "The lock " + beside
                            + " cannot be made" + FileTrouble.reason(unreachable)
                            + "; check that the folder exists and belongs to the hub's user.",
                    unreachable);
        }
    }

    /** Whether somebody has it. */
    static boolean isTaken(Path journal) throws JournalException {
        Path beside = journal.resolveSibling(journal.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (NoSuchFileException never) {
            return false;
        } catch (IOException unreachable) {
            throw new JournalException(
                    "The lock " + beside + " cannot be looked at" + FileTrouble.reason(unreachable)
                            + "; run this as the hub's user.",
                    unreachable);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws JournalException {
        try {
            channel.close();
        } catch (IOException stillHeld) {
            throw new JournalException("The journal's lock could not be freed; it ends with this process.", stillHeld);
        }
    }
}
