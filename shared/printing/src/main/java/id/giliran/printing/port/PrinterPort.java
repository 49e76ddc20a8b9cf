package id.giliran.printing.port;

/** One way to one printer; safe for use by several threads, one ticket at a time. */
public interface PrinterPort extends AutoCloseable {

    /**
     * Hands all bytes to the printer and returns when they have been taken.
     *
     * @throws PrinterException when they were not; some of them may have been printed
     */
    void send(byte[] bytes) throws PrinterException;

    /** What a person calls this way, for logs and screens, for example "serial port /dev/ttyUSB0, 9600 baud". */
    String describe();

    /** Lets go of the printer; there is no sending afterwards. */
    @Override
    void close();
}
