package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A printer that may be unplugged, replugged and switched off at any time: opened when it is needed, let go at the first
 * fault, opened anew afterwards.
 */
final class PrinterLine implements AutoCloseable {
    private final String name;
    private final Opening opening;
    private @Nullable Connection connection;
    private boolean hasAnswered;

    /** How to reach the printer. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws PrinterException;
    }

    PrinterLine(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    synchronized void send(byte[] bytes) throws PrinterException {
        Connection current = connected();
        try {
            current.write(bytes);
        } catch (PrinterException failure) {
            close();
            throw failure;
        }
    }

    /**
     * A fault, and silence where there were answers, count only when they are there twice: an answer may belong to a
     * question that an image held by chance, or be lost on a bad line.
     */
    synchronized Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        StatusDialogue dialogue = new StatusDialogue(connected(), patience);
        try {
            Optional<PrinterStatus> status = dialogue.ask();
            boolean doubtful = status.map(said -> !said.canPrint()).orElse(hasAnswered);
            Optional<PrinterStatus> certain = doubtful ? dialogue.ask() : status;
            if (certain.isEmpty() && hasAnswered) {
                throw silent();
            }
            hasAnswered = certain.isPresent();
            return certain;
        } catch (PrinterException failure) {
            close();
            throw failure;
        }
    }

    private Connection connected() throws PrinterException {
        Connection current = connection;
        if (current != null && current.alive()) {
            return current;
        }
        close();
        connection = opening.open();
        return connection;
    }

    private PrinterException silent() {
        return new PrinterException(
                Reason.OFFLINE,
                "The printer (" + name + ") has answered before and is silent now: switch it on, and check its cable.");
    }

    /** Waits for a ticket that is being sent, at most one watchdog for each of its parts. */
    @Override
    public synchronized void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
