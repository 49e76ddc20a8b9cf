package id.giliran.kiosk.technician;

import id.giliran.kiosk.visit.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whoever knows the PIN, the slower the more wrong ones were given. Belongs to the screen's thread. */
public final class PinLock {
    private static final Logger LOG = LoggerFactory.getLogger(PinLock.class);

    private final Supplier<Optional<Pin>> pin;
    private final PinTries tries;
    private final Timing timing;
    private final Executor work;
    private final Executor screenThread;
    private Duration freeAt;

    /**
     * A lock; after a restart it is closed for as long as it was before.
     *
     * @param pin empty when the office has not made one
     * @param tries file in which wrong PINs are counted
     * @param work where the slow hash is computed
     */
    public PinLock(Supplier<Optional<Pin>> pin, Path tries, Timing timing, Executor work, Executor screenThread) {
        this.pin = pin;
        this.tries = new PinTries(tries);
        this.timing = timing;
        this.work = work;
        this.screenThread = screenThread;
        this.freeAt = timing.elapsed().plus(this.tries.delay());
    }

    boolean hasPin() {
        return pin.get().isPresent();
    }

    /** Whole seconds before the next PIN is looked at; 0 when it is at once. */
    int secondsToWait() {
        long left = freeAt.minus(timing.elapsed()).toMillis();
        return (int) Math.max(0, Math.ceilDiv(left, 1000L));
    }

    /**
     * Tries these digits.
     *
     * @param answer called on the screen's thread with whether they were right
     */
    void open(String digits, Consumer<Boolean> answer) {
        if (pin.get().isEmpty() || secondsToWait() > 0) {
            answer.accept(false);
            return;
        }
        Pin wanted = pin.get().get();
        work.execute(() -> {
            tries.add();
            boolean right = wanted.matches(digits);
            if (right) {
                tries.clear();
            } else {
                LOG.warn("A wrong PIN was given at the technician screen.");
            }
            Duration delay = tries.delay();
            screenThread.execute(() -> {
                freeAt = timing.elapsed().plus(delay);
                answer.accept(right);
            });
        });
    }
}
