package id.giliran.printing.status;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One thing that a printer says about itself. */
public enum PrinterCondition {
    /** The printer takes nothing to print, for a reason that stands beside this one or for none that it tells. */
    OFFLINE,
    /** A cover is open. */
    COVER_OPEN,
    /** There is no paper left. */
    PAPER_END,
    /** There is paper, but the roll is nearly used up; a printer without that sensor never says it. */
    PAPER_NEAR_END,
    /** The cutter is stuck. */
    CUTTER_ERROR,
    /** An error that ends when a person has removed its cause, such as caught paper, and told the printer to go on. */
    RECOVERABLE_ERROR,
    /** An error that only switching off and on, or a technician, can end. */
    BROKEN,
    /** An error that ends by itself, such as a head that has become too hot. */
    OVERHEATED,
    /** A ticket hangs in the presenter, and nobody has taken it yet. */
    TICKET_IN_PRESENTER;

    /** Whether the printer prints all the same. */
    public boolean isOnlyWarning() {
        return this == PAPER_NEAR_END || this == TICKET_IN_PRESENTER;
    }

    /** Each condition of which at least one bit is set; clones set one bit of a pair where others set both. */
    static Set<PrinterCondition> in(int value, Map<Integer, PrinterCondition> masks) {
        Set<PrinterCondition> found = EnumSet.noneOf(PrinterCondition.class);
        masks.forEach((mask, condition) -> {
            if ((value & mask) != 0) {
                found.add(condition);
            }
        });
        return found;
    }
}
