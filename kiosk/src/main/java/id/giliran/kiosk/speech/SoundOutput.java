package id.giliran.kiosk.speech;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Where the voice is heard. */
public interface SoundOutput {
    /** Whether something can be heard there, as far as that can be known without a sound. */
    boolean isThere();

    /**
     * Plays until the end, or until nobody wants it any more.
     *
     * @param sound 16 bits signed, one channel, the lower byte first
     * @param rate samples a second
     * @throws IOException with a sentence, when the device does not take it
     */
    void play(byte[] sound, int rate, BooleanSupplier wanted) throws IOException;
}
