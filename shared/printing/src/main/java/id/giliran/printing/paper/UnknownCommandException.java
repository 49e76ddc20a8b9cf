package id.giliran.printing.paper;

/** The bytes are none that this printer knows; the message names the place and the bytes. */
public final class UnknownCommandException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownCommandException(String message) {
        super(message);
    }
}
