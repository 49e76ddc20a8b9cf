package id.giliran.kiosk.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's voice, made out of process and played by one thread. What is said never reaches a log or a file. */
public final class SystemVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);

    /** A minute of speech, far more than any screen says. */
    private static final int MOST_BYTES = 60 * 22_050 * Short.BYTES;

    private static final int WAV_HEAD = 44;
    private static final int WAV_RATE = 24;
    private static final int LIMIT_SECONDS = 10;

    /** From soft to as loud as the voice is: 6 dB a step. */
    private static final double STEP = 0.5;

    private static final int LOUDEST = 5;

    private final Optional<SpeechProgram> program;
    private final SoundOutput output;
    private final AtomicLong newest = new AtomicLong();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("kiosk-voice").factory());
    private volatile Optional<Silence> silence = Optional.of(Silence.UNKNOWN);
    private volatile @Nullable Process speaking;

    SystemVoice(Optional<SpeechProgram> program, SoundOutput output) {
        this.program = program;
        this.output = output;
        look();
    }

    /**
     * The voice of this machine.
     *
     * @param device part of a sound card's name; empty for the machine's own
     */
    public static SystemVoice ofThisMachine(String device) {
        return new SystemVoice(SpeechProgram.ofThisMachine(), new SoundCard(device));
    }

    @Override
    public Optional<Silence> silence() {
        return silence;
    }

    @Override
    public void look() {
        perform(() -> {
            if (program.isEmpty()) {
                silence = Optional.of(Silence.NO_PROGRAM);
            } else {
                silence = output.isThere() ? Optional.empty() : Optional.of(Silence.NO_SOUND);
            }
        });
    }

    @Override
    public void say(String language, String words, int volume) {
        long turn = begin();
        program.ifPresent(speaker -> perform(() -> {
            if (newest.get() == turn) {
                speak(speaker, language, words, volume, turn);
            }
        }));
    }

    @Override
    public void hush() {
        var unused = begin();
    }

    /** What is said now ends within a twentieth of a second. */
    private long begin() {
        long turn = newest.incrementAndGet();
        @Nullable Process underway = speaking;
        if (underway != null) {
            underway.destroyForcibly();
        }
        return turn;
    }

    private void perform(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    private void speak(SpeechProgram speaker, String language, String words, int volume, long turn) {
        try {
            byte[] wav = wav(speaker, language, words);
            if (newest.get() != turn) {
                return;
            }
            if (wav.length <= WAV_HEAD) {
                throw new IOException("The system's voice said nothing in \"" + language + "\".");
            }
            int rate = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(WAV_RATE);
            output.play(
                    softened(Arrays.copyOfRange(wav, WAV_HEAD, wav.length), volume), rate, () -> newest.get() == turn);
            silence = Optional.empty();
        } catch (IOException failed) {
            if (newest.get() == turn) {
                LOG.warn("The screen cannot be read aloud: {}", failed.getMessage());
                silence = Optional.of(output.isThere() ? Silence.FAILS : Silence.NO_SOUND);
            }
        }
    }

    private byte[] wav(SpeechProgram speaker, String language, String words) throws IOException {
        Process process = speaker.speaking(language).start();
        speaking = process;
        try {
            give(process, words);
            byte[] wav = process.getInputStream().readNBytes(MOST_BYTES);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("The system's voice did not speak \"" + language + "\".");
            }
            return wav;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException("The kiosk is ending.", closing);
        } finally {
            speaking = null;
            process.destroyForcibly();
        }
    }

    private static void give(Process process, String words) throws IOException {
        try (OutputStream text = process.getOutputStream()) {
            text.write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Softer by the steps that are missing to the loudest. */
    static byte[] softened(byte[] sound, int volume) {
        double share = Math.pow(STEP, LOUDEST - Math.clamp(volume, 1, LOUDEST));
        ByteBuffer samples = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 1 < sound.length; at += Short.BYTES) {
            samples.putShort(at, (short) Math.round(samples.getShort(at) * share));
        }
        return sound;
    }

    @Override
    public void close() {
        hush();
        thread.shutdownNow();
    }
}
