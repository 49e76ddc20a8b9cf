package id.giliran.hubclient;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time, on one thread of its own. */
final class SystemTiming implements Timing, AutoCloseable {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("hub-timing").factory(), (task, executor) -> {});

    SystemTiming() {
        later.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public boolean pause(Duration delay) throws InterruptedException {
        return !closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Future<?> waiting = later.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> waiting.cancel(false);
    }

    /** Ends all pauses and forgets all tasks. */
    @Override
    public void close() {
        closing.countDown();
        later.shutdownNow();
    }

    /** Waits for the thread to end after closing. */
    boolean awaitOver(Duration longest) throws InterruptedException {
        return later.awaitTermination(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    boolean isOver() {
        return later.isTerminated();
    }
}
