package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.time.Duration;
import java.util.List;

/** Sounds for tests: a tone, with or without silence around it. */
public final class Tone {
    private Tone() {}

    /** @param height greatest sample, as a share of full scale */
    public static Pcm of(double seconds, double height) {
        return of(Wav.RATE, 440, seconds, height);
    }

    /** @param hertz its pitch */
    public static Pcm of(int rate, double hertz, double seconds, double height) {
        short[] samples = new short[(int) (rate * seconds)];
        for (int at = 0; at < samples.length; at++) {
            samples[at] =
                    (short) Math.round(32_767 * Math.clamp(height * Math.sin(2 * Math.PI * hertz * at / rate), -1, 1));
        }
        return Pcm.of(rate, samples);
    }

    /** With half a second of silence on both sides. */
    public static Pcm amidSilence(Pcm sound) {
        Pcm silence = Pcm.silence(sound.rate(), Duration.ofMillis(500));
        return Pcm.joined(List.of(silence, sound, silence));
    }

    /** How strong a pitch is: Goertzel's sum, 1 for a tone of full scale. */
    public static double strength(Pcm sound, double hertz) {
        double sine = 0;
        double cosine = 0;
        for (int at = 0; at < sound.count(); at++) {
            double angle = 2 * Math.PI * hertz * at / sound.rate();
            sine += sound.sample(at) * Math.sin(angle);
            cosine += sound.sample(at) * Math.cos(angle);
        }
        return Math.hypot(sine, cosine) * 2 / sound.count() / 32_767;
    }
}
