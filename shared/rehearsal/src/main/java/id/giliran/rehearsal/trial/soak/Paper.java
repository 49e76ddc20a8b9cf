package id.giliran.rehearsal.trial.soak;

import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;

/** A printer that keeps no ticket: thousands come out of it, and nobody reads them. */
final class Paper implements PrinterPort {
    @Override
    public void send(byte[] bytes) {
        // The ticket is out.
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) {
        return Optional.empty();
    }

    @Override
    public String describe() {
        return "paper that nobody keeps";
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
