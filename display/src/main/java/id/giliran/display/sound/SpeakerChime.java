package id.giliran.display.sound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings on the machine's sound device, on a thread of its own. Without a device, or when it was unplugged, the board goes on in
 * silence: the log says so once, and once more when it can be heard again.
 */
public final class SpeakerChime implements Chime {
    private static final Logger LOG = LoggerFactory.getLogger(SpeakerChime.class);
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, ChimeWave.FORMAT);

    private final byte[] wave;
    private final ThreadPoolExecutor thread;
    private boolean silent;

    /** @param volume 0 (no sound at all) to 100 */
    public SpeakerChime(int volume) {
        wave = volume == 0 ? new byte[0] : ChimeWave.bytes(volume);
        // A device that hangs must not gather a backlog that is played late: one chime may wait, others are left out.
        thread = new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(1),
                Thread.ofPlatform().daemon().name("display-chime").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void ring() {
        if (wave.length > 0) {
            thread.execute(this::play);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Waits for the end of the last chime; nothing rings afterwards. */
    boolean finish(long seconds) throws InterruptedException {
        thread.shutdown();
        return thread.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private void play() {
        // Without a device getLine throws an IllegalArgumentException, so it is asked beforehand.
        if (!AudioSystem.isLineSupported(LINE)) {
            tellSilence("there is no sound device");
            return;
        }
        try (SourceDataLine line = (SourceDataLine) AudioSystem.getLine(LINE)) {
            line.open(ChimeWave.FORMAT);
            line.start();
            int written = line.write(wave, 0, wave.length);
            line.drain();
            if (written < wave.length) {
                tellSilence("the sound device took " + written + " of " + wave.length + " bytes");
            } else {
                tellSound();
            }
        } catch (LineUnavailableException | IllegalArgumentException unusable) {
            tellSilence("the sound device cannot be used: " + unusable.getMessage());
        }
    }

    private void tellSilence(String why) {
        if (!silent) {
            silent = true;
            LOG.warn("Calls are shown without a chime: {}. Plug in a loudspeaker, then start the display again.", why);
        }
    }

    private void tellSound() {
        if (silent) {
            silent = false;
            LOG.info("The chime can be heard again.");
        }
    }
}
