package id.giliran.display.sound;

/** Nothing can be heard; the message says why, in a sentence without its full stop. */
public final class SoundException extends Exception {
    private static final long serialVersionUID = 1;

    public SoundException(String why) {
        super(why);
    }

    public SoundException(String why, Throwable cause) {
        super(why, cause);
    }
}
