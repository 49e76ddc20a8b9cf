package id.giliran.kiosk.offline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second kiosk away from a kiosk's file. The operating system frees it however the kiosk ends. */
final class KioskFileLock implements AutoCloseable {
    private final FileChannel channel;

    private KioskFileLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of this file.
     *
     * @throws IllegalArgumentException with a sentence, when another kiosk has it
     * @throws KioskFileException when it cannot be made
     */
    static KioskFileLock take(Path file) throws KioskFileException {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new IllegalArgumentException("Another kiosk is using " + file
                        + "; stop that one first, or give this one a number or data folder of its own in kiosk.yaml.");
            }
            return new KioskFileLock(channel);
        } catch (IOException unreachable) {
            throw new KioskFileException(
                    "The lock " + beside
                            + " cannot be made; check that the folder exists and belongs to the kiosk's user.",
                    false,
                    unreachable);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** @throws IOException when it is freed only with this process */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
