package id.giliran.printing.status;

import java.util.Map;
import java.util.Set;

/**
 * A question that a printer answers at once, also when it is offline, with one byte: {@code 10 04 n}, DLE EOT n in
 * Epson's "ESC/POS Command Reference". Some printers set one bit of a pair where others set both, so that any of a
 * mask's bits counts.
 */
public enum StatusQuestion {
    PRINTER(1),
    OFFLINE_CAUSE(2),
    ERROR(3),
    PAPER(4);

    private static final byte DLE = 0x10;
    private static final byte EOT = 0x04;
    private static final Map<Integer, PrinterCondition> PRINTER_BITS = Map.of(0x08, PrinterCondition.OFFLINE);
    private static final Map<Integer, PrinterCondition> CAUSE_BITS =
            Map.of(0x04, PrinterCondition.COVER_OPEN, 0x20, PrinterCondition.PAPER_END);
    private static final Map<Integer, PrinterCondition> PAPER_BITS =
            Map.of(0x0C, PrinterCondition.PAPER_NEAR_END, 0x60, PrinterCondition.PAPER_END);

    /** The same bits stand in the second byte of a message that nobody asked for. */
    static final Map<Integer, PrinterCondition> ERROR_BITS = Map.of(
            0x04, PrinterCondition.RECOVERABLE_ERROR,
            0x08, PrinterCondition.CUTTER_ERROR,
            0x20, PrinterCondition.BROKEN,
            0x40, PrinterCondition.OVERHEATED);

    private final int number;

    StatusQuestion(int number) {
        this.number = number;
    }

    /** The bytes to send. */
    public byte[] bytes() {
        return new byte[] {DLE, EOT, (byte) number};
    }

    /** What an answer to this question means. */
    public Set<PrinterCondition> conditions(int answer) {
        return PrinterCondition.in(
                answer,
                switch (this) {
                    case PRINTER -> PRINTER_BITS;
                    case OFFLINE_CAUSE -> CAUSE_BITS;
                    case ERROR -> ERROR_BITS;
                    case PAPER -> PAPER_BITS;
                });
    }
}
