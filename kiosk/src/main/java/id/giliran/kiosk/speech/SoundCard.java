package id.giliran.kiosk.speech;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * A headset's or loudspeaker's sound card.
 *
 * @param name part of its name; empty for the machine's own
 */
record SoundCard(String name) implements SoundOutput {
    private static final int USUAL_RATE = 22_050;

    /** So much is given to it at once: as long as a word may go on after somebody has interrupted it. */
    private static final int PIECES_A_SECOND = 20;

    @Override
    public boolean isThere() {
        try {
            return line(format(USUAL_RATE)).isPresent();
        } catch (IOException unavailable) {
            return false;
        }
    }

    @Override
    public void play(byte[] sound, int rate, BooleanSupplier wanted) throws IOException {
        AudioFormat format = format(rate);
        int piece = rate / PIECES_A_SECOND * Short.BYTES;
        try (SourceDataLine line =
                line(format).orElseThrow(() -> new IOException("There is neither loudspeaker nor headset."))) {
            line.open(format, 2 * piece);
            line.start();
            for (int at = 0; at < sound.length && wanted.getAsBoolean(); at += piece) {
                line.write(sound, at, Math.min(piece, sound.length - at) / Short.BYTES * Short.BYTES);
            }
            if (wanted.getAsBoolean()) {
                line.drain();
            }
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException taken) {
            throw new IOException("The sound card cannot be used: " + taken.getMessage(), taken);
        }
    }

    private static AudioFormat format(int rate) {
        return new AudioFormat(rate, Short.SIZE, 1, true, false);
    }

    private Optional<SourceDataLine> line(AudioFormat format) throws IOException {
        DataLine.Info info = new DataLine.Info(SourceDataLine.class, format);
        try {
            if (name.isEmpty()) {
                return AudioSystem.isLineSupported(info)
                        ? Optional.of((SourceDataLine) AudioSystem.getLine(info))
                        : Optional.empty();
            }
            Optional<Mixer> mixer = Arrays.stream(AudioSystem.getMixerInfo())
                    .filter(found -> found.getName().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                    .map(AudioSystem::getMixer)
                    .filter(found -> found.isLineSupported(info))
                    .findFirst();
            return mixer.isPresent() ? Optional.of((SourceDataLine) mixer.get().getLine(info)) : Optional.empty();
        } catch (LineUnavailableException | IllegalArgumentException taken) {
            throw new IOException("The sound card cannot be used: " + taken.getMessage(), taken);
        }
    }
}
