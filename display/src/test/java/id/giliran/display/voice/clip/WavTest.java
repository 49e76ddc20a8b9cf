package id.giliran.display.voice.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.giliran.display.sound.Pcm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WavTest {
    private static final long SEED = 42;

    @ParameterizedTest
    @CsvSource({
        "PCM_SIGNED, 22050, 16, 1",
        "PCM_SIGNED, 8000, 16, 1",
        "PCM_SIGNED, 16000, 16, 2",
        "PCM_SIGNED, 44100, 16, 2",
        "PCM_SIGNED, 48000, 16, 1",
        "PCM_SIGNED, 48000, 24, 2",
        "PCM_UNSIGNED, 11025, 8, 1",
        "ULAW, 8000, 8, 1",
        "ULAW, 22050, 8, 1",
        "ALAW, 8000, 8, 1"
    })
    void aUsualFormatBecomesOneChannelAtOneRate(String encoding, int rate, int bits, int channels) throws Exception {
        Pcm tone = Tone.of(rate, 700, 0.5, 0.5);
        Pcm read = Wav.read(file(tone, new Encoding(encoding), bits, channels));
        assertThat(read.rate()).isEqualTo(Wav.RATE);
        assertThat(read.count()).isCloseTo(Wav.RATE / 2, within(Wav.RATE / 100));
        assertThat(Tone.strength(read, 700)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void noFalseToneAppearsFromAPitchThatTheRateCannotHold() throws Exception {
        Pcm read = Wav.read(file(Tone.of(48_000, 15_000, 0.5, 0.5), Encoding.PCM_SIGNED, 16, 1));
        assertThat(Loudness.of(read).level()).isLessThan(-30);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Pcm tone = Tone.of(0.3, 0.7);
        assertThat(Wav.read(Wav.bytes(tone, Wav.Form.LINEAR))).isEqualTo(tone);
        Pcm small = Wav.read(Wav.bytes(tone, Wav.Form.MU_LAW));
        assertThat(small.count()).isEqualTo(tone.count());
        assertThat(Tone.strength(small, 440)).isCloseTo(0.7, within(0.01));
        assertThat(Wav.read(Wav.bytes(small, Wav.Form.MU_LAW))).isEqualTo(small);
        assertThat(Wav.bytes(tone, Wav.Form.MU_LAW).length).isLessThan(tone.count() + 100);
    }

    @Test
    void whatIsNoSoundIsRefusedWithAReason() {
        assertThatThrownBy(() -> Wav.read("no sound at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadClipException.class)
                .hasMessage("is no WAV file that can be read");
        assertThatThrownBy(() -> Wav.read(new byte[0])).isInstanceOf(BadClipException.class);
        assertThatThrownBy(() -> Wav.read(file(Tone.of(96_000, 440, 0.1, 0.5), Encoding.PCM_SIGNED, 16, 1)))
                .hasMessageContaining("96000 samples a second");
        assertThatThrownBy(() -> Wav.read(file(Tone.of(8_000, 440, 0.1, 0.5), Encoding.PCM_SIGNED, 16, 3)))
                .hasMessageContaining("3 channels");
        assertThatThrownBy(() -> Wav.read(Wav.bytes(Tone.of(31, 0.5), Wav.Form.MU_LAW)))
                .hasMessageContaining("longer than 30 s");
    }

    @Test
    void anyDamageOfAFileIsSoundOrAReason() {
        Random random = new Random(SEED);
        byte[] whole = Wav.bytes(Tone.of(0.05, 0.5), Wav.Form.LINEAR);
        for (int tries = 0; tries < 3_000; tries++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int bytes = random.nextInt(4); bytes >= 0; bytes--) {
                damaged[random.nextInt(Math.min(60, damaged.length))] = (byte) random.nextInt();
            }
            assertThatCode(() -> readOrRefuse(damaged)).as("try " + tries).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(Wav.read(file).rate()).isEqualTo(Wav.RATE);
        } catch (BadClipException bad) {
            assertThat(bad.why()).isNotBlank();
        }
    }

    /** A tone as another program would write it. */
    private static byte[] file(Pcm tone, Encoding encoding, int bits, int channels) throws IOException {
        byte[] bytes = new byte[tone.count() * 2 * channels];
        for (int at = 0; at < tone.count() * channels; at++) {
            bytes[2 * at] = (byte) tone.sample(at / channels);
            bytes[2 * at + 1] = (byte) (tone.sample(at / channels) >> 8);
        }
        AudioFormat plain = new AudioFormat(tone.rate(), 16, channels, true, false);
        AudioInputStream stream = new AudioInputStream(new ByteArrayInputStream(bytes), plain, tone.count());
        int frame = channels * bits / 8;
        AudioFormat wanted = new AudioFormat(encoding, tone.rate(), bits, channels, frame, tone.rate(), false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioInputStream converted = wanted.matches(plain) ? stream : AudioSystem.getAudioInputStream(wanted, stream);
        AudioSystem.write(converted, AudioFileFormat.Type.WAVE, file);
        return file.toByteArray();
    }
}
