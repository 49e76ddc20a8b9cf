package id.giliran.hub;

/** The hub cannot start or cannot be asked; the message says in a sentence what is wrong and what to do. */
public final class HubException extends Exception {
    private static final long serialVersionUID = 1L;

    HubException(Exception cause) {
        super(cause.getMessage(), cause);
    }

    HubException(String sentence) {
        super(sentence);
    }

    HubException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
