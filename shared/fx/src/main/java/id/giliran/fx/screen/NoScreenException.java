package id.giliran.fx.screen;

/** There is no screen and nobody asked to draw off-screen; the message is one sentence for the person who started the program. */
public final class NoScreenException extends Exception {
    private static final long serialVersionUID = 1L;

    NoScreenException(String message) {
        super(message);
    }

    NoScreenException(String message, Throwable cause) {
        super(message, cause);
    }
}
