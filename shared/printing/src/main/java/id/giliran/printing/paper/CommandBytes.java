package id.giliran.printing.paper;

import java.util.Arrays;
import java.util.HexFormat;

/** Reads a ticket's bytes one after another, and remembers where the command began that is being read. */
final class CommandBytes {
    private static final int SHOWN_BYTES = 8;

    private final byte[] bytes;
    private int next;
    private int commandStart;

    CommandBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return next == bytes.length;
    }

    /** The first byte of the next command. */
    int beginCommand() throws UnknownCommandException {
        commandStart = next;
        return one();
    }

    int one() throws UnknownCommandException {
        return many(1)[0] & 0xFF;
    }

    /** A byte that can only have this value. */
    void expect(int wanted) throws UnknownCommandException {
        if (one() != wanted) {
            throw unknown();
        }
    }

    /** A byte that is one of the first so many numbers. */
    int below(int limit) throws UnknownCommandException {
        int value = one();
        if (value >= limit) {
            throw unknown();
        }
        return value;
    }

    boolean flag() throws UnknownCommandException {
        return below(2) == 1;
    }

    /** A number of two bytes, the low one first. */
    int two() throws UnknownCommandException {
        return one() + 256 * one();
    }

    byte[] many(int count) throws UnknownCommandException {
        if (bytes.length - next < count) {
            throw new UnknownCommandException("The command at offset " + commandStart + " (" + shown()
                    + ") is cut short: send the ticket as a whole.");
        }
        next += count;
        return Arrays.copyOfRange(bytes, next - count, next);
    }

    UnknownCommandException unknown() {
        return new UnknownCommandException("The paper printer does not know the command at offset " + commandStart
                + " (" + shown() + "): correct the encoder, or teach the command to PaperPrinter.");
    }

    private String shown() {
        int end = Math.min(bytes.length, commandStart + SHOWN_BYTES);
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, commandStart, end);
    }
}
