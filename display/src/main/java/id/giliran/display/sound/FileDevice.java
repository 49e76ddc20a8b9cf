package id.giliran.display.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A WAV file that everything is written into, one announcement after the other and each as slowly as it would be heard: for a trial
 * without a loudspeaker. The pauses between announcements are left out.
 */
public final class FileDevice implements SoundDevice {
    /** How much is written at once: so much may be missing at the end when the program is killed. */
    private static final Duration CHUNK = Duration.ofMillis(100);

    private final Path file;
    private final Pace pace;

    public FileDevice(Path file, Pace pace) {
        this.file = file;
        this.pace = pace;
    }

    @Override
    public void check() throws SoundException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new SoundException("there is no folder for the sound file " + file);
        }
    }

    @Override
    public Playing open() throws SoundException {
        check();
        try {
            return new Writing(WavFile.open(file, RATE));
        } catch (IOException unusable) {
            throw unusable(unusable);
        }
    }

    private SoundException unusable(IOException why) {
        return new SoundException("the sound file " + file + " cannot be used: " + why.getMessage(), why);
    }

    private final class Writing implements Playing {
        private final WavFile wav;

        Writing(WavFile wav) {
            this.wav = wav;
        }

        @Override
        public void play(Pcm piece) throws SoundException, InterruptedException {
            int chunk = Math.toIntExact(CHUNK.toMillis() * RATE / 1_000);
            for (int at = 0; at < piece.count(); at += chunk) {
                Pcm part = piece.part(at, Math.min(piece.count(), at + chunk));
                try {
                    wav.append(part);
                } catch (IOException unwritable) {
                    throw unusable(unwritable);
                }
                pace.pass(part.length());
            }
        }

        @Override
        public void finish() {
            abort();
        }

        @Override
        public void abort() {
            wav.close();
        }
    }
}
