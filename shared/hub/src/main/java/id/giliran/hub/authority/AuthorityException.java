package id.giliran.hub.authority;

/** The hub's identity cannot be used; the message is a sentence that says what to do. */
public final class AuthorityException extends Exception {
    public AuthorityException(String sentence) {
        super(sentence);
    }

    public AuthorityException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
