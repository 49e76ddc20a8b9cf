package id.giliran.display.sound;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WAV file that grows. Its head is right after each addition, so that it can be heard even when the program was killed. */
final class WavFile {
    private static final Logger LOG = LoggerFactory.getLogger(WavFile.class);
    private static final int HEAD = 44;
    private static final int RIFF_SIZE_AT = 4;
    private static final int DATA_SIZE_AT = 40;

    /** The head counts in 32 bits. */
    private static final long MOST_BYTES = 0xFFFF_FFFFL - HEAD;

    private final RandomAccessFile file;
    private long bytes;

    private WavFile(RandomAccessFile file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Opens the file at its end, or makes it.
     *
     * @throws IOException also if it holds anything but sound of one channel, 16 bits and this rate
     */
    static WavFile open(Path path, int rate) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            byte[] head = head(rate);
            if (file.length() < HEAD) {
                file.setLength(0);
                file.write(head);
            }
            byte[] found = new byte[HEAD];
            file.seek(0);
            file.readFully(found);
            if (!sameFormat(head, found)) {
                throw new IOException("it is no WAV file of one channel, 16 bits and " + rate
                        + " samples a second. Name another, or take it away");
            }
            // A half sample is left by a program that was killed while it wrote.
            return new WavFile(file, (file.length() - HEAD) / 2 * 2);
        } catch (IOException unusable) {
            file.close();
            throw unusable;
        }
    }

    /** Writes the samples, then what the head says of them. */
    void append(Pcm sound) throws IOException {
        byte[] samples = sound.bytes();
        if (bytes + samples.length > MOST_BYTES) {
            throw new IOException("it is full. Take it away");
        }
        file.seek(HEAD + bytes);
        file.write(samples);
        bytes += samples.length;
        writeSize(DATA_SIZE_AT, bytes);
        writeSize(RIFF_SIZE_AT, bytes + HEAD - 8);
    }

    void close() {
        try {
            file.close();
        } catch (IOException unclosed) {
            LOG.debug("The sound file was not closed: {}", unclosed.toString());
        }
    }

    private void writeSize(int at, long size) throws IOException {
        file.seek(at);
        file.writeInt(Integer.reverseBytes((int) size));
    }

    private static boolean sameFormat(byte[] head, byte[] found) {
        return Arrays.equals(head, 0, RIFF_SIZE_AT, found, 0, RIFF_SIZE_AT)
                && Arrays.equals(head, RIFF_SIZE_AT + 4, DATA_SIZE_AT, found, RIFF_SIZE_AT + 4, DATA_SIZE_AT);
    }

    /** RIFF, WAVE, PCM format 1, one channel, 16 bits, no data yet (Multimedia Programming Interface and Data Specifications 1.0). */
    private static byte[] head(int rate) {
        return ByteBuffer.allocate(HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEAD - 8)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(2 * rate)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .array();
    }
}
