package id.giliran.kiosk.offline;

import org.jspecify.annotations.Nullable;

/** The kiosk's file cannot be read or written; the message says what is wrong, where, and what to do. */
final class KioskFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final boolean unreadable;

    /** @param unreadable whether no later try can succeed with this file */
    KioskFileException(String sentence, boolean unreadable, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
        this.unreadable = unreadable;
    }

    boolean isUnreadable() {
        return unreadable;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
