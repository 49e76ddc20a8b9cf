package id.giliran.printing.port;

import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;

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
     * @param patience the longest wait for each answer
     * @return empty for a printer that has never answered, which is no fault
     * @throws PrinterException when the printer cannot be reached, or has answered before and is silent now
     */
    Optional<PrinterStatus> status(Duration patience) throws PrinterException;

    /** What a person calls this way, for logs and screens, for example "serial port /dev/ttyUSB0, 9600 baud". */
    String describe();

    /** Lets go of the printer; the next use opens it again. */
    @Override
    void close();
}
