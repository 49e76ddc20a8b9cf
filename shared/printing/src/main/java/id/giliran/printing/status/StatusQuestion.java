package id.giliran.printing.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * A question that a printer answers at once, also when it is offline, with one byte: {@code 10 04 n}, DLE EOT n in
 * Epson's "ESC/POS Command Reference". Some printers set one bit of a pair where others set both, so that any of a
 * mask's bits counts.
 */
public enum StatusQuestion {
    PRINTER(1) {
        @Override
        public Set<PrinterCondition> conditions(int answer) {
            return chosen(answer, 0x08, PrinterCondition.OFFLINE);
        }
    },
    OFFLINE_CAUSE(2) {
        @Override
        public Set<PrinterCondition> conditions(int answer) {
            Set<PrinterCondition> found = chosen(answer, 0x04, PrinterCondition.COVER_OPEN);
            found.addAll(chosen(answer, 0x20, PrinterCondition.PAPER_END));
            return found;
        }
    },
    ERROR(3) {
        @Override
        public Set<PrinterCondition> conditions(int answer) {
            Set<PrinterCondition> found = chosen(answer, 0x04, PrinterCondition.RECOVERABLE_ERROR);
            found.addAll(chosen(answer, 0x08, PrinterCondition.CUTTER_ERROR));
            found.addAll(chosen(answer, 0x20, PrinterCondition.UNRECOVERABLE_ERROR));
            found.addAll(chosen(answer, 0x40, PrinterCondition.PASSING_ERROR));
            return found;
        }
    },
    PAPER(4) {
        @Override
        public Set<PrinterCondition> conditions(int answer) {
            Set<PrinterCondition> found = chosen(answer, 0x0C, PrinterCondition.PAPER_NEAR_END);
            found.addAll(chosen(answer, 0x60, PrinterCondition.PAPER_END));
            return found;
        }
    };

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;

    private final int number;

    StatusQuestion(int number) {
        this.number = number;
    }

    /** The bytes to send. */
    public byte[] bytes() {
        return new byte[] {DLE, EOT, (byte) number};
    }

    /** What an answer to this question means. */
    public abstract Set<PrinterCondition> conditions(int answer);

    private static Set<PrinterCondition> chosen(int answer, int mask, PrinterCondition condition) {
        return (answer & mask) == 0 ? EnumSet.noneOf(PrinterCondition.class) : EnumSet.of(condition);
    }
}
