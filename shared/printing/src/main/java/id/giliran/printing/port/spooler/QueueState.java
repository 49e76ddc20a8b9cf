package id.giliran.printing.port.spooler;

import id.giliran.printing.status.PrinterCondition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a spooler says about one of its queues.
 *
 * @param stopped whether it sends nothing to the printer
 * @param accepting whether it takes jobs
 * @param reasons keywords such as {@code media-empty-error}
 * @param message what it tells people, perhaps nothing
 * @param now seconds on the spooler's clock
 */
record QueueState(boolean stopped, boolean accepting, List<String> reasons, String message, int now) {
    /** Of the attribute printer-state. */
    private static final int STOPPED = 5;

    /** What the keywords of RFC 8011, section 5.4.12, mean for a ticket printer, without their severity. */
    private static final Map<String, PrinterCondition> MEANINGS = Map.of(
            "media-empty", PrinterCondition.PAPER_END,
            "media-needed", PrinterCondition.PAPER_END,
            "media-low", PrinterCondition.PAPER_NEAR_END,
            "media-jam", PrinterCondition.RECOVERABLE_ERROR,
            "cover-open", PrinterCondition.COVER_OPEN,
            "door-open", PrinterCondition.COVER_OPEN,
            "offline", PrinterCondition.OFFLINE,
            "shutdown", PrinterCondition.OFFLINE,
            "timed-out", PrinterCondition.OFFLINE);

    QueueState {
        reasons = List.copyOf(reasons);
    }

    static QueueState of(IppResponse.Group printer) {
        return new QueueState(
                printer.number("printer-state", 0) == STOPPED,
                !"false".equals(printer.one("printer-is-accepting-jobs", "true")),
                printer.all("printer-state-reasons"),
                printer.one("printer-state-message", ""),
                printer.number("printer-up-time", 0));
    }

    /** What the printer itself has said, as far as the spooler passes it on. */
    Set<PrinterCondition> conditions() {
        Set<PrinterCondition> conditions = EnumSet.noneOf(PrinterCondition.class);
        for (String reason : reasons) {
            PrinterCondition meaning = MEANINGS.get(reason.replaceFirst("-(error|warning|report)$", ""));
            if (meaning != null) {
                conditions.add(meaning);
            }
        }
        return conditions;
    }

    /** For a table. */
    String inWords() {
        String state = stopped ? "paused" : accepting ? "ready" : "takes no jobs";
        return message.isBlank() || message.equalsIgnoreCase(state) ? state : state + " (" + message + ")";
    }
}
