package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ChimeWaveTest {
    private static final double RATE = SoundDevice.RATE;
    private final short[] wave = samples(100);

    @Test
    void itLastsAboutASecond() {
        assertThat(wave.length / RATE).isCloseTo(1.3, within(0.01));
    }

    @Test
    void itIsTwoDescendingNotes() {
        assertThat(strength(659.26, 0.05, 0.4)).isGreaterThan(20 * strength(523.25, 0.05, 0.4));
        assertThat(strength(523.25, 0.7, 1.1)).isGreaterThan(3 * strength(659.26, 0.7, 1.1));
    }

    @Test
    void itBeginsAndEndsWithoutAClick() {
        assertThat(wave[0]).isZero();
        assertThat(Math.abs(wave[20])).isLessThan((short) 4_000);
        assertThat(Math.abs(wave[wave.length - 1])).isLessThan((short) 10);
    }

    @Test
    void itIsLoudButNeverClipped() {
        assertThat(loudest(wave)).isBetween(31_000, 32_100);
    }

    @Test
    void volumeIsAShareOfIt() {
        assertThat(loudest(samples(25))).isCloseTo(loudest(wave) / 4, within(2));
        assertThat(loudest(samples(0))).isZero();
    }

    private static short[] samples(int volume) {
        Pcm chime = ChimeWave.pcm().scaled(volume / 100.0);
        short[] samples = new short[chime.count()];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = chime.sample(at);
        }
        return samples;
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /** How strong a frequency is within a part of the wave (Goertzel's sum, written out). */
    private double strength(double frequency, double fromSecond, double toSecond) {
        double sine = 0;
        double cosine = 0;
        for (int at = (int) (fromSecond * RATE); at < toSecond * RATE; at++) {
            sine += wave[at] * Math.sin(2 * Math.PI * frequency * at / RATE);
            cosine += wave[at] * Math.cos(2 * Math.PI * frequency * at / RATE);
        }
        return Math.hypot(sine, cosine);
    }
}
