package id.giliran.printing.emulator;

import java.util.Arrays;
import java.util.OptionalInt;

/** Sees questions and orders in real time wherever they stand in a stream, also in the middle of an image. */
final class RealTimeBytes {
    /** DLE DC4 8: forget at once what has been taken and not yet printed. */
    private static final byte[] FORGET = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    /** DLE ENQ 2: the same, and go on after an error. */
    private static final byte[] RECOVER = {0x10, 0x05, 0x02};

    /** DLE EOT, before the number of the question. */
    private static final byte[] QUESTION = {0x10, 0x04};

    private final byte[] latest = new byte[FORGET.length];

    void take(byte next) {
        System.arraycopy(latest, 1, latest, 0, latest.length - 1);
        latest[latest.length - 1] = next;
    }

    /** Whether the latest bytes order to forget. */
    boolean orderForgetting() {
        return endsWith(FORGET, 0) || endsWith(RECOVER, 0);
    }

    /** The number of the question that the latest bytes ask. */
    OptionalInt question() {
        return endsWith(QUESTION, 1) ? OptionalInt.of(latest[latest.length - 1]) : OptionalInt.empty();
    }

    private boolean endsWith(byte[] wanted, int more) {
        int end = latest.length - more;
        return Arrays.equals(latest, end - wanted.length, end, wanted, 0, wanted.length);
    }
}
