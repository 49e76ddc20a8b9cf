package id.giliran.display.voice.program;

/** A program did not speak; the message says why, as the rest of a sentence that begins with its name. */
public final class SpeechException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param why such as {@code has not answered within 10 s} */
    public SpeechException(String why) {
        super(why);
    }

    /** The rest of the sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
