package id.giliran.display.voice.command;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Wav;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/** The sound device of this machine. */
final class SoundCard implements SoundDevice {
    private static final AudioFormat FORMAT = new AudioFormat(Wav.RATE, 16, 1, true, false);
    private static final int MOST_BYTES = 10 * Wav.RATE * Short.BYTES;
    private static final int READ_BYTES = 2_048;

    @Override
    public void play(Pcm sound) throws NoSoundException {
        AudioFormat format = new AudioFormat(sound.rate(), 16, 1, true, false);
        DataLine.Info info = new DataLine.Info(SourceDataLine.class, format);
        // Without a device getLine throws an IllegalArgumentException, so it is asked beforehand.
        if (!AudioSystem.isLineSupported(info)) {
            throw new NoSoundException("There is no sound device. Plug in a loudspeaker, or write a file with --out.");
        }
        try (SourceDataLine line = (SourceDataLine) AudioSystem.getLine(info)) {
            line.open(format);
            line.start();
            byte[] bytes = bytes(sound);
            line.write(bytes, 0, bytes.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException unusable) {
            throw new NoSoundException("The sound device cannot be used (" + unusable.getMessage()
                    + "). End the program that uses it, or write a file with --out.");
        }
    }

    @Override
    public Take record() throws NoSoundException {
        DataLine.Info info = new DataLine.Info(TargetDataLine.class, FORMAT);
        if (!AudioSystem.isLineSupported(info)) {
            throw new NoSoundException("There is no microphone. Plug one in, then start again.");
        }
        try {
            TargetDataLine line = (TargetDataLine) AudioSystem.getLine(info);
            line.open(FORMAT);
            return new LineTake(line);
        } catch (LineUnavailableException | IllegalArgumentException unusable) {
            throw new NoSoundException("The microphone cannot be used (" + unusable.getMessage()
                    + "). End the program that uses it, then start again.");
        }
    }

    private static byte[] bytes(Pcm sound) {
        ByteBuffer bytes = ByteBuffer.allocate(sound.count() * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < sound.count(); at++) {
            bytes.putShort(sound.sample(at));
        }
        return bytes.array();
    }

    /** Gathers what a line hears, on a thread of its own, as the console waits for the person meanwhile. */
    private static final class LineTake implements Take {
        private final TargetDataLine line;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread thread;

        LineTake(TargetDataLine line) {
            this.line = line;
            line.start();
            thread = Thread.ofPlatform().daemon().name("voice-microphone").start(this::gather);
        }

        private void gather() {
            byte[] some = new byte[READ_BYTES];
            // After stop() the line gives what it still has, then nothing.
            for (int count = line.read(some, 0, some.length); count > 0; count = line.read(some, 0, some.length)) {
                if (heard.size() < MOST_BYTES) {
                    heard.write(some, 0, count);
                }
            }
        }

        @Override
        public Pcm stop() {
            line.stop();
            line.close();
            try {
                thread.join(1_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            byte[] bytes = heard.toByteArray();
            short[] samples = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return Pcm.of(Wav.RATE, samples);
        }
    }
}
