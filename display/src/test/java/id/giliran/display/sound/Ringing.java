package id.giliran.display.sound;

/** A program that rings and ends when the chime is over: run by {@link SpeakerChimeIT} with a sound device of its own. */
final class Ringing {
    private static final long LIMIT_SECONDS = 30;

    private Ringing() {}

    public static void main(String[] arguments) throws InterruptedException {
        SpeakerChime chime = new SpeakerChime(100);
        for (int times = Integer.parseInt(arguments[0]); times > 0; times--) {
            chime.ring();
        }
        if (!chime.finish(LIMIT_SECONDS)) {
            throw new IllegalStateException("The chime has not ended.");
        }
    }
}
