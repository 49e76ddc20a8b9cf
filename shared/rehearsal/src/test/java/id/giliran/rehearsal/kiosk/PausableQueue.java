package id.giliran.rehearsal.kiosk;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusLanguage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A printer behind a print queue that somebody can pause. That a real spooler's paused queue is told as this reason is
 * shown where the spooler's port lives; here it is what the screens make of it.
 */
final class PausableQueue implements PrinterPort {
    private final PrinterPort printer;
    private volatile boolean paused;

    PausableQueue(PrinterPort printer) {
        this.printer = printer;
    }

    void pause(boolean on) {
        paused = on;
    }

    @Override
    public void send(byte[] bytes) throws PrinterException {
        refuseWhilePaused();
        printer.send(bytes);
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        refuseWhilePaused();
        return printer.status(patience);
    }

    @Override
    public void listen(StatusLanguage language, Consumer<Optional<PrinterStatus>> listener) {
        printer.listen(language, listener);
    }

    @Override
    public void order(byte[] command) throws PrinterException {
        printer.order(command);
    }

    @Override
    public boolean acknowledged(byte[] question, String mark, Duration patience) throws PrinterException {
        return printer.acknowledged(question, mark, patience);
    }

    private void refuseWhilePaused() throws PrinterException {
        if (paused) {
            throw new PrinterException(Reason.QUEUE_PAUSED, "The print queue is paused: resume it.");
        }
    }

    @Override
    public String describe() {
        return printer.describe();
    }

    @Override
    public void close() {
        printer.close();
    }
}
