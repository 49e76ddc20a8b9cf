package id.giliran.printing.status;

import java.util.OptionalInt;

/**
 * Finds the answers to status questions in all that a printer sends. An answer has bits 1 and 4 on, 0 and 7 off. What
 * else may come, by the same reference: XON {@code 11} and XOFF {@code 13}, and messages of four bytes that some
 * printers send by themselves at every change (ASB, "automatic status back"), the first with bit 4 on and 0, 1 and 7
 * off, the others with bits 4 and 7 off.
 */
public final class AnswerFinder {
    private static final int FIXED_BITS = 0x93;
    private static final int ANSWER = 0x12;
    private static final int UNASKED = 0x10;
    private static final int UNASKED_REST_BITS = 0x90;
    private static final int UNASKED_REST_BYTES = 3;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    private int unaskedLeft;

    /** Takes the next byte; gives it back when it is an answer. */
    public OptionalInt take(byte next) {
        int value = next & 0xFF;
        if (value == XON || value == XOFF) {
            return OptionalInt.empty();
        }
        if (unaskedLeft > 0 && (value & UNASKED_REST_BITS) == 0) {
            unaskedLeft--;
            return OptionalInt.empty();
        }
        unaskedLeft = (value & FIXED_BITS) == UNASKED ? UNASKED_REST_BYTES : 0;
        return (value & FIXED_BITS) == ANSWER ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
