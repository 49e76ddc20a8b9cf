package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResamplingTest {
    private static final double TONE = 997;
    private static final int EDGE = 100;

    @Test
    void theSameRateIsTheSameSound() {
        Pcm sound = tone(44_100);
        assertThat(Resampling.to(44_100, sound)).isSameAs(sound);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 24_000, 48_000})
    void aToneStaysTheSameTone(int rate) {
        Pcm resampled = Resampling.to(44_100, tone(rate));
        Pcm right = tone(44_100);
        assertThat(resampled.rate()).isEqualTo(44_100);
        assertThat(resampled.length()).isCloseTo(right.length(), Duration.ofMillis(1));
        for (int at = EDGE; at < resampled.count() - EDGE; at++) {
            assertThat((double) resampled.sample(at)).isCloseTo(right.sample(at), within(60.0));
        }
    }

    private static Pcm tone(int rate) {
        short[] samples = new short[rate / 4];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) Math.round(20_000 * Math.sin(2 * Math.PI * TONE * at / rate));
        }
        return Pcm.of(rate, samples);
    }
}
