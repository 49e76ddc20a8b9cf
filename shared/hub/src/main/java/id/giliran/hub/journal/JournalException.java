package id.giliran.hub.journal;

import org.jspecify.annotations.Nullable;

/** The journal cannot be read or written. */
public final class JournalException extends Exception {
    private final String sentence;

    public JournalException(String sentence) {
        this(sentence, null);
    }

    public JournalException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What is wrong, where, and what to do. */
    @Override
    public String getMessage() {
        return sentence;
    }
}
