package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** WAV files: any usual one becomes one channel of 16 bits at {@link #RATE}. */
public final class Wav {
    /** Samples a second of every clip: all that a voice has, and half of what music needs. */
    public static final int RATE = 22_050;

    private static final int LEAST_RATE = 8_000;
    private static final int MOST_RATE = 48_000;
    private static final int BITS = 16;
    private static final int MOST_SECONDS = 30;

    /** Sharp enough that no false tones appear when a file of another rate is read. */
    private static final Map<String, Object> INTERPOLATION = Map.of("interpolation", "sinc");

    private Wav() {}

    /** How samples are written. */
    public enum Form {
        /** 16 bits a sample. */
        LINEAR,

        /** 8 bits a sample, as telephones have them: half the size, and a voice sounds the same. */
        MU_LAW
    }

    /**
     * Reads a whole file.
     *
     * @throws BadClipException if it is no sound, has an unusual format, or lasts longer than half a minute
     */
    public static Pcm read(byte[] file) throws BadClipException {
        try (AudioInputStream stream = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            requireUsual(stream.getFormat());
            byte[] bytes = linear(stream).readNBytes((MOST_SECONDS * RATE + 1) * Short.BYTES);
            Pcm sound = Pcm.of(RATE, samples(bytes));
            if (sound.count() > MOST_SECONDS * RATE) {
                throw new BadClipException("lasts longer than " + MOST_SECONDS + " s");
            }
            return sound;
        } catch (UnsupportedAudioFileException _) {
            throw new BadClipException("is no WAV file that can be read");
        } catch (IOException | RuntimeException damaged) {
            // The platform's readers answer a damaged head with whatever exception its numbers lead to.
            throw new BadClipException("is damaged");
        }
    }

    /** A whole file. */
    public static byte[] bytes(Pcm sound, Form form) {
        ByteBuffer bytes = ByteBuffer.allocate(sound.count() * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < sound.count(); at++) {
            bytes.putShort(sound.sample(at));
        }
        AudioFormat linear = new AudioFormat(sound.rate(), BITS, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), linear, sound.count())) {
            AudioInputStream written =
                    form == Form.MU_LAW ? AudioSystem.getAudioInputStream(Encoding.ULAW, stream) : stream;
            AudioSystem.write(written, AudioFileFormat.Type.WAVE, file);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing into memory failed", impossible);
        }
        return file.toByteArray();
    }

    private static void requireUsual(AudioFormat format) throws BadClipException {
        if (format.getSampleRate() < LEAST_RATE || format.getSampleRate() > MOST_RATE) {
            throw new BadClipException(
                    "has " + Math.round(format.getSampleRate()) + " samples a second; usual are 8,000 to 48,000");
        }
        if (format.getChannels() < 1 || format.getChannels() > 2) {
            throw new BadClipException("has " + format.getChannels() + " channels; usual are 1 (mono) and 2 (stereo)");
        }
    }

    /** First to plain numbers, then to the one rate and channel: the platform has no converter that does both at once. */
    private static AudioInputStream linear(AudioInputStream stream) {
        AudioFormat had = stream.getFormat();
        AudioFormat plain = new AudioFormat(had.getSampleRate(), BITS, had.getChannels(), true, false);
        AudioInputStream decoded = AudioSystem.getAudioInputStream(plain, stream);
        if (had.getSampleRate() == RATE && had.getChannels() == 1) {
            return decoded;
        }
        AudioFormat wanted =
                new AudioFormat(Encoding.PCM_SIGNED, RATE, BITS, 1, Short.BYTES, RATE, false, INTERPOLATION);
        return AudioSystem.getAudioInputStream(wanted, decoded);
    }

    private static short[] samples(byte[] bytes) {
        short[] samples = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }
}
