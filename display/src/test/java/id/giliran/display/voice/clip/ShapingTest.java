package id.giliran.display.voice.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.giliran.display.sound.Pcm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ShapingTest {
    @Test
    void silenceAroundASoundIsTakenAwayButItsEdgesStay() {
        Pcm tone = Tone.of(0.4, 0.3);
        Pcm trimmed = Shaping.trimmed(Tone.amidSilence(tone));
        assertThat(trimmed.length()).isBetween(tone.length(), tone.length().plusMillis(60));
    }

    @Test
    void whatIsTrimmedIsNotTrimmedAgain() {
        Pcm trimmed = Shaping.trimmed(Tone.amidSilence(Tone.of(0.4, 0.3)));
        assertThat(Shaping.trimmed(trimmed)).isEqualTo(trimmed);
    }

    @Test
    void aQuietNoiseOfTheRoomIsSilenceToo() {
        Pcm noisy = mixed(Tone.amidSilence(Tone.of(0.4, 0.3)), Tone.of(22_050, 90, 1.4, 0.002));
        assertThat(Shaping.trimmed(noisy).length()).isLessThan(Duration.ofMillis(470));
    }

    @Test
    void nothingButSilenceBecomesNothing() {
        assertThat(Shaping.trimmed(Pcm.silence(Wav.RATE, Duration.ofSeconds(1))).count())
                .isZero();
        assertThat(Shaping.trimmed(Pcm.of(Wav.RATE, new short[0])).count()).isZero();
    }

    @Test
    void quietAndLoudSoundsBecomeEquallyLoud() {
        for (double height : new double[] {0.01, 0.1, 0.5, 1}) {
            Loudness loudness = Loudness.of(Shaping.levelled(Tone.of(0.4, height)));
            assertThat(loudness.level()).isCloseTo(Shaping.LEVEL, within(0.2));
        }
    }

    @Test
    void aSoundWithOneHighPeakIsNotDistorted() {
        short[] samples = new short[Wav.RATE];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) (at % 5_000 == 0 ? 30_000 : at % 200);
        }
        assertThat(Loudness.of(Shaping.levelled(Pcm.of(Wav.RATE, samples))).peak())
                .isLessThanOrEqualTo(0.91);
    }

    @Test
    void pausesDoNotMakeAClipQuieter() {
        Pcm tone = Tone.of(0.4, 0.3);
        assertThat(Loudness.of(Tone.amidSilence(tone)).level())
                .isCloseTo(Loudness.of(tone).level(), within(0.2));
    }

    @Test
    void aClipIsJudgedAsAListenerWould() {
        assertThat(ClipCheck.remarks(Tone.of(0.4, 0.18))).isEmpty();
        assertThat(ClipCheck.remarks(Tone.of(0.4, 0.02)))
                .singleElement()
                .asString()
                .startsWith("is too quiet");
        assertThat(ClipCheck.remarks(Tone.of(0.4, 0.9)))
                .singleElement()
                .asString()
                .startsWith("is too loud");
        assertThat(ClipCheck.remarks(Tone.of(0.4, 3))).anyMatch(remark -> remark.startsWith("is distorted"));
        assertThat(ClipCheck.remarks(Tone.of(0.04, 0.18)))
                .singleElement()
                .asString()
                .startsWith("is too short");
        assertThat(ClipCheck.remarks(Tone.of(5, 0.18)))
                .singleElement()
                .asString()
                .startsWith("is too long");
    }

    private static Pcm mixed(Pcm one, Pcm other) {
        short[] samples = new short[one.count()];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) (one.sample(at) + (at < other.count() ? other.sample(at) : 0));
        }
        return Pcm.of(one.rate(), samples);
    }
}
