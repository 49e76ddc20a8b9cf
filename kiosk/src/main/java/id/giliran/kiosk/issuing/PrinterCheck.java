package id.giliran.kiosk.issuing;

import id.giliran.kiosk.wording.PrinterStates;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.protocol.PrinterState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the printer while nobody prints, and logs what has changed; belongs to the printing thread. */
final class PrinterCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterCheck.class);

    private final TicketPrinter printer;
    private PrinterLook last = PrinterLook.WELL;

    PrinterCheck(TicketPrinter printer) {
        this.printer = printer;
    }

    /** What it said last, in full. */
    PrinterLook last() {
        return last;
    }

    /** What keeps the printer from printing now. */
    Optional<Reason> look() {
        PrinterLook next;
        int paperLeft = printer.meter().leftPercent().orElse(-1);
        try {
            Optional<PrinterStatus> status = printer.check();
            next = new PrinterLook(Optional.empty(), warnings(status), paperLeft);
            if (last.fault().isPresent()) {
                LOG.info("The printer is in order again.");
            }
            tellWarnings(next);
        } catch (PrinterException found) {
            next = faulty(found.reason(), paperLeft);
            if (!last.fault().equals(next.fault())) {
                LOG.error("The kiosk cannot print. {}", found.getMessage());
            }
        } catch (RuntimeException bug) {
            // Whoever waits for this paper must not wait for ever.
            next = faulty(Reason.FAULTY, paperLeft);
            if (!last.fault().equals(next.fault())) {
                LOG.error("The kiosk cannot print: the printer could not be looked at.", bug);
            }
        }
        last = next;
        return last.fault();
    }

    private static PrinterLook faulty(Reason reason, int paperLeft) {
        return new PrinterLook(Optional.of(reason), Set.of(PrinterStates.of(reason)), paperLeft);
    }

    private static Set<PrinterState> warnings(Optional<PrinterStatus> status) {
        return status.map(PrinterStatus::conditions).map(PrinterStates::of).orElseGet(Set::of);
    }

    private void tellWarnings(PrinterLook next) {
        Set<PrinterState> fresh = EnumSet.noneOf(PrinterState.class);
        fresh.addAll(next.states());
        fresh.removeAll(last.states());
        if (fresh.contains(PrinterState.PAPER_NEAR_END)) {
            LOG.warn("The printer's roll is nearly used up: have a new one at hand.");
        }
        if (fresh.contains(PrinterState.TICKET_NOT_TAKEN)) {
            LOG.warn("A ticket hangs in the printer's mouth and nobody takes it.");
        }
    }
}
