package id.giliran.display.sound;

import java.nio.file.Path;
import java.util.Optional;

/** Where sound is heard. */
public interface SoundDevice {
    /** Samples a second of everything that is played. */
    int RATE = 44_100;

    /** What a device's name begins with that is a file. */
    String FILE = "file:";

    /** Whether it is there, as far as that can be known without a sound. */
    void check() throws SoundException;

    /** Takes the device until the end of what is played, so that other programs may use it in between. */
    Playing open() throws SoundException;

    /** One after the other; all but {@link #abort} belongs to one thread. */
    interface Playing {
        /**
         * Plays this after what was given before, and returns when the device has taken it.
         *
         * @param piece of {@link #RATE}
         */
        void play(Pcm piece) throws SoundException, InterruptedException;

        /** Waits until all was heard. */
        void finish() throws SoundException, InterruptedException;

        /** Gives the device back at once, from any thread; nothing more is heard. Harmless when it was given back. */
        void abort();
    }

    /**
     * The device of this name.
     *
     * @param name part of a sound card's name, or {@code file:} and the path of a WAV file; empty for the machine's own
     */
    static SoundDevice of(Optional<String> name) {
        return name.filter(chosen -> chosen.startsWith(FILE))
                .<SoundDevice>map(file -> new FileDevice(Path.of(file.substring(FILE.length())), new RealPace()))
                .orElseGet(() -> new LineDevice(name));
    }
}
