package id.giliran.printing.port;

/** A ticket could not be handed to the printer; the message says what to do about it. */
public final class PrinterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why, in a form that screens can translate and that does not change. */
    public enum Reason {
        /** There is no such port. */
        NOT_FOUND,
        /** The port or the printer would not have it. */
        REFUSED,
        /** The printer stopped taking bytes. */
        STUCK,
        /** The printer went away. */
        UNPLUGGED,
        /** There is no paper left. */
        OUT_OF_PAPER,
        /** This program gave up, because it is ending. */
        INTERRUPTED
    }

    PrinterException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    PrinterException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
