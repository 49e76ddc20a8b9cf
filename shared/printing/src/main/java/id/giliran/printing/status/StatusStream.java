package id.giliran.printing.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells apart what a printer sends on one line. Where the bits are fixed, by Epson's "ESC/POS Command Reference":
 *
 * <ul>
 *   <li>an answer is one byte with bits 1 and 4 on, 0 and 7 off;
 *   <li>XON {@code 11} and XOFF {@code 13} may stand anywhere, also inside a message;
 *   <li>a message that nobody asked for (ASB) has four bytes, the first with bit 4 on and 0, 1 and 7 off, the others
 *       with bits 4 and 7 off;
 *   <li>an acknowledgement is {@code 37 22 d1 d2 d3 d4 00}, whose mark this program chooses without bit 4;
 *   <li>the state of a printer from Custom is {@code 10 0F} and four bytes with bits 4 and 7 off.
 * </ul>
 *
 * <p>Since every beginning has bit 4 on and no continuation has it, whatever was cut short or garbled is left behind at
 * the next beginning.
 */
public final class StatusStream {
    private static final int FIXED_BITS = 0x93;
    private static final int ANSWER = 0x12;
    private static final int PUSHED = 0x10;
    private static final int CONTINUED_BITS = 0x90;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int[] ACKNOWLEDGEMENT = {0x37, 0x22};
    private static final int[] CUSTOM = {0x10, 0x0F};
    private static final int PUSHED_BYTES = 4;
    private static final int ACKNOWLEDGEMENT_BYTES = 7;
    private static final int CUSTOM_BYTES = 6;

    private static final List<Map<Integer, PrinterCondition>> PUSHED_MASKS = List.of(
            Map.of(0x08, PrinterCondition.OFFLINE, 0x20, PrinterCondition.COVER_OPEN),
            StatusQuestion.ERROR_BITS,
            Map.of(0x03, PrinterCondition.PAPER_NEAR_END, 0x0C, PrinterCondition.PAPER_END));

    /** From the third byte on: paper, cover, what a person can mend, what needs a technician. */
    private static final List<Map<Integer, PrinterCondition>> CUSTOM_MASKS = List.of(
            Map.of(
                    0x41, PrinterCondition.PAPER_END,
                    0x04, PrinterCondition.PAPER_NEAR_END,
                    0x20, PrinterCondition.TICKET_IN_PRESENTER),
            Map.of(0x03, PrinterCondition.COVER_OPEN),
            Map.of(0x01, PrinterCondition.OVERHEATED, 0x48, PrinterCondition.RECOVERABLE_ERROR),
            Map.of(0x01, PrinterCondition.CUTTER_ERROR, 0x0C, PrinterCondition.BROKEN));

    private final StatusLanguage language;
    private final byte[] begun = new byte[ACKNOWLEDGEMENT_BYTES];
    private int size;

    public StatusStream(StatusLanguage language) {
        this.language = language;
    }

    /** Takes the next byte; gives what is whole with it. */
    public Optional<Heard> take(byte next) {
        if (next == XON || next == XOFF) {
            return Optional.empty();
        }
        if (size > 0 && !continues(next & 0xFF)) {
            size = 0;
        }
        if (size > 0) {
            begun[size++] = next;
            return size == wanted() ? Optional.of(whole()) : Optional.empty();
        }
        return begin(next);
    }

    private Optional<Heard> begin(byte next) {
        int fixed = next & FIXED_BITS;
        if (next == ACKNOWLEDGEMENT[0] || (fixed == PUSHED && language == StatusLanguage.REAL_TIME) || isCustom(next)) {
            begun[0] = next;
            size = 1;
            return Optional.empty();
        }
        boolean answers = fixed == ANSWER && language == StatusLanguage.REAL_TIME;
        return answers ? Optional.of(new Heard.Answer(next & 0xFF)) : Optional.empty();
    }

    private boolean isCustom(byte first) {
        return language == StatusLanguage.CUSTOM && first == CUSTOM[0];
    }

    private boolean continues(int next) {
        if (size == 1 && begun[0] == ACKNOWLEDGEMENT[0]) {
            return next == ACKNOWLEDGEMENT[1];
        }
        if (size == 1 && language == StatusLanguage.CUSTOM) {
            return next == CUSTOM[1];
        }
        return (next & CONTINUED_BITS) == 0;
    }

    private int wanted() {
        if (begun[0] == ACKNOWLEDGEMENT[0]) {
            return ACKNOWLEDGEMENT_BYTES;
        }
        return language == StatusLanguage.CUSTOM ? CUSTOM_BYTES : PUSHED_BYTES;
    }

    private Heard whole() {
        int count = size;
        size = 0;
        if (begun[0] == ACKNOWLEDGEMENT[0]) {
            return new Heard.Printed(new String(Arrays.copyOfRange(begun, 2, count - 1), StandardCharsets.US_ASCII));
        }
        return language == StatusLanguage.CUSTOM ? state(2, CUSTOM_MASKS) : state(0, PUSHED_MASKS);
    }

    private Heard state(int from, List<Map<Integer, PrinterCondition>> masks) {
        Set<PrinterCondition> found = EnumSet.noneOf(PrinterCondition.class);
        for (int i = 0; i < masks.size(); i++) {
            found.addAll(PrinterCondition.in(begun[from + i], masks.get(i)));
        }
        return new Heard.State(new PrinterStatus(found));
    }
}
