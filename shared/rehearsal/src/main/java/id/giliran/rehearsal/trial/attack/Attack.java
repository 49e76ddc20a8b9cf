package id.giliran.rehearsal.trial.attack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Tries the same thing many times a second, whatever comes of it, until it is closed. */
final class Attack implements AutoCloseable {
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().factory());
    private final CountDownLatch first = new CountDownLatch(1);
    private final Map<String, LongAdder> words = new ConcurrentSkipListMap<>();

    Attack(int aSecond, Try what) {
        long between = TimeUnit.SECONDS.toMicros(THREADS) / aSecond;
        for (int thread = 0; thread < THREADS; thread++) {
            var _ = threads.scheduleAtFixedRate(() -> once(what), 0, between, TimeUnit.MICROSECONDS);
        }
    }

    private void once(Try what) {
        words.computeIfAbsent(what.once(), _ -> new LongAdder()).increment();
        first.countDown();
    }

    /** Waits until something has come of a try. */
    void awaitFirst() {
        try {
            boolean _ = first.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often which word was heard. */
    Map<String, LongAdder> words() {
        return words;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
