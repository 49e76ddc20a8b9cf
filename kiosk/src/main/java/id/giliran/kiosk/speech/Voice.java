package id.giliran.kiosk.speech;

import java.util.Optional;

/** Something that reads aloud. Its methods return at once, on any thread. */
public interface Voice extends AutoCloseable {
    /** Why nothing can be heard now; empty when all is well. */
    Optional<Silence> silence();

    /**
     * Reads words aloud, instead of what it reads now.
     *
     * @param language ISO 639 code
     * @param volume 1 to 5
     */
    void say(String language, String words, int volume);

    /** Says nothing more. */
    void hush();

    /** Looks again whether it can be heard, soon. */
    void look();

    @Override
    void close();

    /** Why there is no voice. */
    enum Silence {
        /** Nobody has looked yet. */
        UNKNOWN,
        /** The system has no program that speaks. */
        NO_PROGRAM,
        /** There is neither loudspeaker nor headset. */
        NO_SOUND,
        /** The program that speaks has failed. */
        FAILS
    }

    /** A kiosk without voice. */
    static Voice none() {
        return new Voice() {
            @Override
            public Optional<Silence> silence() {
                return Optional.of(Silence.NO_PROGRAM);
            }

            @Override
            public void say(String language, String words, int volume) {
                // Nobody is there to say it.
            }

            @Override
            public void hush() {
                // Nothing is being said.
            }

            @Override
            public void look() {
                // There is nothing to look for.
            }

            @Override
            public void close() {
                // There is nothing to end.
            }
        };
    }
}
