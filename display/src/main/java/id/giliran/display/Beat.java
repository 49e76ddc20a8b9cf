package id.giliran.display;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the time pass: once a second for the clock, and at the moment where an announcement ends. Not an animation, which would cost every
 * frame. Tasks run on the beat's own thread, which does nothing after {@link #close}; they only hand over to the FX thread.
 */
final class Beat implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("display-beat").factory(), new ThreadPoolExecutor.DiscardPolicy());

    private @Nullable Future<?> next;

    Beat() {
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void everySecond(Runnable task) {
        var unused = thread.scheduleWithFixedDelay(task, 1, 1, TimeUnit.SECONDS);
    }

    /** At the next moment that counts; a moment that was named before no longer does. */
    synchronized void next(Duration wait, Runnable task) {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    void after(Duration wait, Runnable task) {
        var unused = thread.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
