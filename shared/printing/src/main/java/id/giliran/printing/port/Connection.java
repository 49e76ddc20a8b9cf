package id.giliran.printing.port;

import java.time.Duration;

/** An open way to a printer, used by one thread at a time. */
interface Connection extends AutoCloseable {
    /** Whether the printer's end is still there, as far as that can be known without sending. */
    boolean alive();

    /** Returns when all bytes have been taken, or fails after a time in which none was. */
    void write(byte[] bytes) throws PrinterException;

    /**
     * What the printer has sent.
     *
     * @param limit the longest wait for it; zero takes what is there
     * @return at least one byte, or none when the time is over
     */
    byte[] read(Duration limit) throws PrinterException;

    /** Closes it after a failure, and throws away what the printer has not taken. */
    default void abandon() {
        close();
    }

    @Override
    void close();
}
