package id.giliran.printing.port;

import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusExchange;
import id.giliran.printing.status.StatusLanguage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One way to one printer; safe for use by several threads, one ticket at a time. */
public interface PrinterPort extends AutoCloseable {

    /**
     * Hands all bytes to the printer and returns when they have been taken.
     *
     * @throws PrinterException when they were not; some of them may have been printed
     */
    void send(byte[] bytes) throws PrinterException;

    /**
     * Asks the printer for its state.
     *
     * @param patience the longest wait for its answers
     * @return empty for a printer that has never answered, which is no fault
     * @throws PrinterException when the printer cannot be reached, or has answered before and is silent now
     */
    Optional<PrinterStatus> status(Duration patience) throws PrinterException;

    /**
     * Asks all that can be asked about the printer's state, for a technician who wants to see the very bytes.
     *
     * @param patience the longest wait for each answer
     * @return each question with what came back; none where there is no line to ask on
     */
    default List<StatusExchange> questions(Duration patience) throws PrinterException {
        return List.of();
    }

    /**
     * Says how the printer speaks about itself, before the first use; a port whose own system answers for the printer
     * needs no such word.
     *
     * @param listener is told each state that the printer tells by itself, and with nothing that it went away; on a
     *     thread of this port, which it must not hold up
     */
    default void listen(StatusLanguage language, Consumer<Optional<PrinterStatus>> listener) {
        // A port without a line of its own hears nothing.
    }

    /** Gives a command that prints nothing, where printer and program speak on one line, and else does nothing. */
    default void order(byte[] command) throws PrinterException {
        // A spooler would take it for a document.
    }

    /**
     * Asks the printer to say when all that was sent before is printed.
     *
     * @param question asks for the mark
     * @param patience the longest wait; a fault that the printer tells meanwhile ends it
     * @return whether it has said so
     */
    default boolean acknowledged(byte[] question, String mark, Duration patience) throws PrinterException {
        return false;
    }

    /** Whether the printer may still be printing what this port has handed to it. */
    default boolean printsLater() {
        return false;
    }

    /** Whether the system behind this port has said that what was last sent is completed. */
    default boolean jobCompleted() {
        return false;
    }

    /** What a person calls this way, for logs and screens, for example "serial port /dev/ttyUSB0, 9600 baud". */
    String describe();

    /** Lets go of the printer; the next use opens it again. */
    @Override
    void close();
}
