package id.giliran.hub.people;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does what costs memory and time on purpose, two at a time and one for each device: whoever tries many secrets slows himself,
 * not the office. Safe for use by many threads.
 */
final class Reckoner implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 64;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Set<String> devices = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            KEPT.toMillis(),
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("giliran-secrets-", 0).factory());

    Reckoner() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Fails with {@link RejectedExecutionException} while this device has one on the way, or when too many wait. */
    <T> CompletableFuture<T> reckon(String device, Supplier<T> work) {
        if (!devices.add(device)) {
            return CompletableFuture.failedFuture(new RejectedExecutionException(device));
        }
        try {
            return CompletableFuture.supplyAsync(work, threads).whenComplete((done, failure) -> devices.remove(device));
        } catch (RejectedExecutionException full) {
            devices.remove(device);
            return CompletableFuture.failedFuture(full);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
