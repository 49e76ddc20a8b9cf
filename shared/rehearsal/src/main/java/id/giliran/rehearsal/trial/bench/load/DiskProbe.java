package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The machine's own limit of a durable write: 4 KiB and {@code fdatasync}, on the file system of the journal. The file has its
 * full length from the start and is written round and round, as SQLite writes its log. Used by one thread.
 */
public final class DiskProbe implements AutoCloseable {
    private static final int BLOCK = 4 * 1024;
    private static final int BLOCKS = 1_000;

    private final FileChannel file;
    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
    private int next;

    /** Makes the file in this folder. */
    public DiskProbe(Path folder) throws IOException {
        file = FileChannel.open(
                folder.resolve("disk-probe"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        for (int at = 0; at < BLOCKS; at++) {
            file.write(block.clear(), (long) at * BLOCK);
        }
        file.force(true);
    }

    /** Writes one block and waits for the disk; tells how long that took, in nanoseconds. */
    public long write() throws IOException {
        block.clear().putLong(0, System.nanoTime());
        long from = System.nanoTime();
        file.write(block, (long) next * BLOCK);
        file.force(false);
        long took = System.nanoTime() - from;
        next = (next + 1) % BLOCKS;
        return took;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
