package id.giliran.kiosk.technician;

import id.giliran.printing.PrinterEvent;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kiosk's own printer, handled on the printing thread between the tickets. */
public final class TicketPrinterDesk implements PrinterDesk {
    private static final Logger LOG = LoggerFactory.getLogger(TicketPrinterDesk.class);

    private final TicketPrinter printer;
    private final Executor printingThread;
    private final Executor screenThread;

    public TicketPrinterDesk(TicketPrinter printer, Executor printingThread, Executor screenThread) {
        this.printer = printer;
        this.printingThread = printingThread;
        this.screenThread = screenThread;
    }

    @Override
    public String describe() {
        return printer.describe();
    }

    @Override
    public List<PrinterEvent> recentEvents() {
        return printer.recentEvents();
    }

    @Override
    public OptionalInt leftPercent() {
        return printer.meter().leftPercent();
    }

    @Override
    public OptionalInt usedMillimetres() {
        return printer.meter().millimetresSinceRollChange();
    }

    @Override
    public void printTest(Consumer<Optional<PrinterException.Reason>> watcher) {
        printingThread.execute(() -> {
            Optional<PrinterException.Reason> fault = printed();
            screenThread.execute(() -> watcher.accept(fault));
        });
    }

    private Optional<PrinterException.Reason> printed() {
        try {
            var unused = printer.printTest();
            return Optional.empty();
        } catch (PrinterException failed) {
            LOG.error("The test ticket was not printed. {}", failed.getMessage());
            return Optional.of(failed.reason());
        }
    }

    @Override
    public void rollChanged(Runnable done) {
        printingThread.execute(() -> {
            printer.meter().rollChanged();
            LOG.info("A new roll of paper is in the printer.");
            screenThread.execute(done);
        });
    }
}
