package id.giliran.printing.status;

import java.util.Set;

/**
 * What a printer has said about itself at one moment.
 *
 * @param conditions empty when all is well
 */
public record PrinterStatus(Set<PrinterCondition> conditions) {
    public PrinterStatus {
        conditions = Set.copyOf(conditions);
    }

    /** Whether the printer would print now. */
    public boolean canPrint() {
        return conditions.isEmpty() || conditions.equals(Set.of(PrinterCondition.PAPER_NEAR_END));
    }

    public boolean has(PrinterCondition condition) {
        return conditions.contains(condition);
    }
}
