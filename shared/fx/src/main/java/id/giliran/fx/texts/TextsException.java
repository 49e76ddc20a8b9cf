package id.giliran.fx.texts;

/** A text that is not there: a fault of the program or of a language file, named in the message. */
public final class TextsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TextsException(String message) {
        super(message);
    }

    public TextsException(String message, Throwable cause) {
        super(message, cause);
    }
}
