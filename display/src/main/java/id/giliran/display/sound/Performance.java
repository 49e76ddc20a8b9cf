package id.giliran.display.sound;

import id.giliran.display.sound.SoundDevice.Playing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One score that is being played. Safe for use by many threads. */
final class Performance {
    private final Score score;
    private final Runnable over;
    private final Supplier<Duration> running;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Duration deadline;
    private volatile @Nullable Playing playing;

    Performance(Score score, Runnable over, Supplier<Duration> running) {
        this.score = score;
        this.over = over;
        this.running = running;
        this.deadline = running.get();
    }

    /** The next piece; none once it was ended. */
    Optional<Pcm> next() throws InterruptedException {
        return ended.get() ? Optional.empty() : score.next();
    }

    void began(Playing device) {
        playing = device;
    }

    /** What comes now may take so long. */
    void mayTake(Duration time) {
        deadline = running.get().plus(time);
    }

    boolean isLate() {
        return !ended.get() && running.get().compareTo(deadline) > 0;
    }

    void abort() {
        Playing device = playing;
        if (device != null) {
            device.abort();
        }
        end();
    }

    /** Nothing more of it is heard. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            over.run();
        }
    }
}
