package id.giliran.hub.journal;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Makes durable what the hub is about to believe. */
final class Flush {
    private static final int CHUNK = 1 << 20;

    private Flush() {}

    /**
     * Writes the journal's write-ahead file over itself and flushes it, before SQLite reads it. A hub that was killed between
     * write and flush leaves rows there that only the memory of the operating system holds, and after a flush that failed it
     * even takes them for written: a second flush would say yes and do nothing. Read by SQLite they would be the past of
     * everything that follows, and a power cut would take all of it away. A checkpoint is no way out: it would copy pages
     * into the journal whose rows may be gone after the next power cut.
     *
     * @return whether there is one: the last hub was not closed
     */
    static boolean writeAheadFileOf(Path journal) throws JournalException {
        Path ahead = journal.resolveSibling(journal.getFileName() + "-wal");
        if (!Files.exists(ahead)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(ahead, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            overItself(file);
            file.force(true);
            return true;
        } catch (IOException failed) {
            throw new JournalException(
                    "What the journal " + journal + " held last could not be flushed to its disk"
                            + FileTrouble.reason(failed) + "; check the disk.",
                    failed);
        }
    }

    private static void overItself(FileChannel file) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        long at = 0;
        while (file.read(chunk.clear(), at) > 0) {
            chunk.flip();
            while (chunk.hasRemaining()) {
                at += file.write(chunk, at);
            }
        }
    }

    /** Makes a folder and those around it; their names survive a power cut. */
    static void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        Path around = folder.getParent();
        makeFolder(around);
        Files.createDirectories(folder);
        if (around != null && File.separatorChar == '/') {
            try (FileChannel names = FileChannel.open(around, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
