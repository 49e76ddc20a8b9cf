package id.giliran.display.voice.command;

/** There is no loudspeaker or no microphone; the message is a sentence that says what to do. */
final class NoSoundException extends Exception {
    private static final long serialVersionUID = 1L;

    NoSoundException(String sentence) {
        super(sentence);
    }
}
