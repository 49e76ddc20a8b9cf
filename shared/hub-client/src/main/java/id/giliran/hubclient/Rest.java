package id.giliran.hubclient;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where one thread rests until it is wanted, or its time is over. */
final class Rest {
    private final Semaphore wanted = new Semaphore(0);

    /** Ends the rest; any thread. */
    void wake() {
        wanted.release();
    }

    /** Forgets who woke it before. */
    void forget() {
        wanted.drainPermits();
    }

    /**
     * Rests.
     *
     * @return whether somebody woke it
     */
    boolean during(Duration longest) throws InterruptedException {
        boolean woken = wanted.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        wanted.drainPermits();
        return woken;
    }
}
