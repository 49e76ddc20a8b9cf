package id.giliran.kiosk;

import id.giliran.kiosk.visit.Timing;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Real time: one thread that waits, and hands each task to the screen's thread. */
final class KioskTiming implements Timing, AutoCloseable {
    private final Executor screenThread;
    private final ScheduledExecutorService waiting;

    KioskTiming(Executor screenThread) {
        this.screenThread = screenThread;
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("kiosk-timing").factory());
        executor.setRemoveOnCancelPolicy(true);
        this.waiting = executor;
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    /** Cancelled on the screen's thread, a task does not run even when it is already on its way there. */
    @Override
    public Pending after(Duration delay, Runnable task) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        Runnable onScreen = () -> {
            if (wanted.getAndSet(false)) {
                task.run();
            }
        };
        try {
            Future<?> later =
                    waiting.schedule(() -> screenThread.execute(onScreen), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> {
                wanted.set(false);
                later.cancel(false);
            };
        } catch (RejectedExecutionException closed) {
            return () -> {};
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
    }
}
