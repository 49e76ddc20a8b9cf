package id.giliran.hub.access.store;

import org.jspecify.annotations.Nullable;

/** The file of devices and people cannot be read or written; whatever was asked has not been done. */
public final class AccessException extends RuntimeException {
    private final String sentence;

    public AccessException(String sentence) {
        this(sentence, null);
    }

    public AccessException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What is wrong, where, and what to do. */
    @Override
    public String getMessage() {
        return sentence;
    }
}
