package id.giliran.printing.status;

import java.util.EnumSet;
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
        return conditions.stream().allMatch(PrinterCondition::isOnlyWarning);
    }

    public boolean has(PrinterCondition condition) {
        return conditions.contains(condition);
    }

    /** The same, and this as well. */
    public PrinterStatus with(PrinterCondition condition) {
        Set<PrinterCondition> more = EnumSet.of(condition);
        more.addAll(conditions);
        return new PrinterStatus(more);
    }
}
