package id.giliran.kiosk.issuing;

import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the printer while nobody prints, and logs what has changed; belongs to the printing thread. */
final class PrinterCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterCheck.class);

    private final TicketPrinter printer;
    private Optional<Reason> fault = Optional.empty();
    private boolean nearEnd;
    private boolean answers;

    PrinterCheck(TicketPrinter printer) {
        this.printer = printer;
    }

    /** Whether the printer told its state when it was last in order. */
    boolean answers() {
        return answers;
    }

    /** What keeps the printer from printing now. */
    Optional<Reason> look() {
        try {
            Optional<PrinterStatus> status = printer.check();
            answers = status.isPresent();
            paper(status);
            if (fault.isPresent()) {
                LOG.info("The printer is in order again.");
            }
            fault = Optional.empty();
        } catch (PrinterException found) {
            if (!fault.equals(Optional.of(found.reason()))) {
                LOG.error("The kiosk cannot print. {}", found.getMessage());
            }
            fault = Optional.of(found.reason());
        }
        return fault;
    }

    private void paper(Optional<PrinterStatus> status) {
        boolean low =
                status.map(said -> said.has(PrinterCondition.PAPER_NEAR_END)).orElse(false);
        if (low && !nearEnd) {
            LOG.warn("The printer's roll is nearly used up: have a new one at hand.");
        }
        nearEnd = low;
    }
}
