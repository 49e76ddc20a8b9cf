package id.giliran.hub.journal;

import org.jspecify.annotations.Nullable;

/** The journal cannot be read or written. The message is one sentence that says what to do. */
public final class JournalException extends Exception {
    public JournalException(String message) {
        this(message, null);
    }

    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
