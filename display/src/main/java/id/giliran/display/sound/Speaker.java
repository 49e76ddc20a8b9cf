package id.giliran.display.sound;

import id.giliran.display.sound.SoundDevice.Playing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays one score at a time on a thread of its own. Without a device, or when it was unplugged or hangs, each score is over at once, and
 * the device is tried again every few seconds and with the next score. Its methods return at once, on any thread.
 */
public final class Speaker implements AutoCloseable {
    /** What a device may need beside the sound's own time, and a score to find its next piece. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration LOOK_WHEN_ILL = Duration.ofSeconds(5);
    private static final Duration LOOK_WHEN_WELL = Duration.ofSeconds(30);

    private static final Pcm SILENCE = Pcm.silence(SoundDevice.RATE, Duration.ofMillis(20));

    private final SoundDevice device;
    private final Executor thread;
    private final Supplier<Duration> running;
    private final Consumer<Optional<String>> told;
    private @Nullable Performance current;
    private Duration nextLook = Duration.ZERO;
    private boolean trying;
    private volatile boolean ill;

    /**
     * A speaker that has not been tried yet; {@link #look} does that.
     *
     * @param thread one thread, which it has for itself
     * @param running time since any beginning
     * @param told is told why nothing can be heard, and with nothing that all is well, each time it was tried; on any thread
     */
    public Speaker(SoundDevice device, Executor thread, Supplier<Duration> running, Consumer<Optional<String>> told) {
        this.device = device;
        this.thread = thread;
        this.running = running;
        this.told = told;
    }

    /**
     * Plays all of a score.
     *
     * @param over runs once, on any thread, when nothing more of it is heard
     */
    public void play(Score score, Runnable over) {
        Performance performance = new Performance(score, over, running);
        synchronized (this) {
            if (current != null) {
                // The device hangs. What were played when it is back would be old.
                performance.end();
                return;
            }
            current = performance;
        }
        performance.mayTake(PATIENCE);
        thread.execute(() -> perform(performance));
    }

    /** To be called about every second: looks after a device that hangs, or that is away. */
    public void look() {
        Performance underway;
        synchronized (this) {
            underway = current;
            if (underway == null && (trying || running.get().compareTo(nextLook) < 0)) {
                return;
            }
            trying = underway == null;
        }
        if (underway == null) {
            thread.execute(this::tryOut);
        } else if (underway.isLate()) {
            say(Optional.of("the sound device does not answer"));
            underway.abort();
        }
    }

    /** Ends what is being played; nothing more is to be given to it. */
    @Override
    public void close() {
        Performance underway;
        synchronized (this) {
            underway = current;
        }
        if (underway != null) {
            underway.abort();
        }
    }

    private void perform(Performance performance) {
        try {
            Optional<Pcm> first = performance.next();
            if (first.isPresent()) {
                perform(performance, first.get(), device.open());
                say(Optional.empty());
            }
        } catch (SoundException silent) {
            say(Optional.of(String.valueOf(silent.getMessage())));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                current = null;
            }
            performance.end();
        }
    }

    private static void perform(Performance performance, Pcm first, Playing playing)
            throws SoundException, InterruptedException {
        try {
            performance.began(playing);
            Optional<Pcm> piece = Optional.of(first);
            while (piece.isPresent()) {
                performance.mayTake(piece.get().length().plus(PATIENCE));
                playing.play(piece.get());
                piece = performance.next();
            }
            playing.finish();
        } finally {
            playing.abort();
        }
    }

    /** A device that is well is not opened for that, which can be heard on some; one that is ill must take a moment of silence. */
    private void tryOut() {
        try {
            device.check();
            if (ill) {
                playSilence(device.open());
            }
            say(Optional.empty());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (SoundException away) {
            say(Optional.of(String.valueOf(away.getMessage())));
        } finally {
            synchronized (this) {
                trying = false;
                nextLook = running.get().plus(ill ? LOOK_WHEN_ILL : LOOK_WHEN_WELL);
            }
        }
    }

    private static void playSilence(Playing playing) throws SoundException, InterruptedException {
        try {
            playing.play(SILENCE);
            playing.finish();
        } finally {
            playing.abort();
        }
    }

    private void say(Optional<String> trouble) {
        ill = trouble.isPresent();
        told.accept(trouble);
    }
}
