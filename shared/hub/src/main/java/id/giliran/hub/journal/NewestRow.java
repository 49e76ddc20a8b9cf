package id.giliran.hub.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the journal was flushed, in a file beside it. It is written after each flush and never flushed itself: whatever a
 * power cut leaves of it is true, only perhaps half a minute old. A journal that ends before it has lost rows that people
 * were told of, which SQLite cannot see: it takes a write-ahead file that is gone or damaged for one that was not finished.
 */
final class NewestRow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewestRow.class);
    private static final int LENGTH = 20;
    private static final int TEN = 10;

    private final Path journal;
    private final FileChannel channel;
    private long seq;

    private NewestRow(Path journal, FileChannel channel, long seq) {
        this.journal = journal;
        this.channel = channel;
        this.seq = seq;
    }

    static NewestRow beside(Path journal) throws JournalException {
        Path file = fileBeside(journal);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new NewestRow(journal, channel, read(channel));
        } catch (IOException unreachable) {
            throw new JournalException(
                    "The file " + file + " cannot be made" + FileTrouble.reason(unreachable)
                            + "; check that the folder exists and belongs to the hub's user.",
                    unreachable);
        }
    }

    /** For whoever puts another journal in this one's place on purpose. */
    static void forget(Path journal) throws IOException {
        Files.deleteIfExists(fileBeside(journal));
    }

    private static Path fileBeside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".newest");
    }

    /** What is not a whole number was never finished, and says nothing. */
    private static long read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LENGTH);
        channel.read(text, 0);
        String told = new String(text.array(), StandardCharsets.US_ASCII);
        return told.matches("\\d{19}\\n") ? Long.parseLong(told.substring(0, LENGTH - 1)) : 0;
    }

    /** Refuses a journal that is gone or empty, before SQLite makes a new one in its place. */
    void requireFile() throws JournalException {
        try {
            if (seq > 0 && (!Files.exists(journal) || Files.size(journal) == 0)) {
                throw lost("is gone or empty");
            }
        } catch (IOException unreadable) {
            throw new JournalException(
                    "The journal " + journal + " cannot be looked at" + FileTrouble.reason(unreadable)
                            + "; check the disk.",
                    unreadable);
        }
    }

    /** Whether there is anything that the journal must hold. */
    boolean isKnown() {
        return seq > 0;
    }

    /** Refuses a journal whose newest row is older than the newest that was flushed. */
    void require(long found) throws JournalException {
        if (found < seq) {
            throw lost("ends at row " + found);
        }
    }

    private JournalException lost(String how) {
        return new JournalException("The journal " + journal + " " + how + ", but row " + seq
                + " was stored already: was its -wal file deleted or damaged, or an older copy put in its place? Put the"
                + " right files back, or run giliran hub restore; if a new beginning is meant, delete "
                + fileBeside(journal).getFileName() + " too.");
    }

    /** This row is flushed. */
    void note(long flushed) {
        if (flushed == seq) {
            return;
        }
        seq = flushed;
        try {
            channel.write(ByteBuffer.wrap(text(flushed)), 0);
        } catch (IOException unwritable) {
            // The rows themselves are safe: people get their answers.
            LOG.warn("The number of the newest journal row could not be noted", unwritable);
        }
    }

    /** By hand, as it is written at every commit: nineteen digits and the end of the line. */
    private static byte[] text(long number) {
        byte[] text = new byte[LENGTH];
        text[LENGTH - 1] = '\n';
        long left = number;
        for (int place = LENGTH - 2; place >= 0; place--) {
            text[place] = (byte) ('0' + left % TEN);
            left /= TEN;
        }
        return text;
    }

    @Override
    public void close() throws JournalException {
        try {
            channel.close();
        } catch (IOException stillOpen) {
            throw new JournalException(
                    "The file " + fileBeside(journal) + " could not be closed; it ends with this process.", stillOpen);
        }
    }
}
