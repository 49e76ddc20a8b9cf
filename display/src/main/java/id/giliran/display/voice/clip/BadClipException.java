package id.giliran.display.voice.clip;

/** A file that cannot be used as a clip; the message says why, as the rest of a sentence that begins with the file's name. */
public final class BadClipException extends Exception {
    private static final long serialVersionUID = 1L;

    BadClipException(String why) {
        super(why);
    }

    /** Such as {@code is no WAV file}. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
