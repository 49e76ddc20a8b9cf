package id.giliran.kiosk;

import id.giliran.kiosk.issuing.PrintingThread;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread of the kiosk. A bug in one task is logged, and the next task goes on. */
final class KioskThread implements PrintingThread {
    private static final Logger LOG = LoggerFactory.getLogger(KioskThread.class);

    private final ScheduledThreadPoolExecutor executor;

    KioskThread(String name) {
        executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(() -> guarded(task));
    }

    @Override
    public void after(Duration delay, Runnable task) {
        if (!executor.isShutdown()) {
            var unused = executor.schedule(() -> guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            LOG.error("The kiosk goes on after a fault of its program.", bug);
        }
    }

    /** Does what was begun or waits its turn, at most for this long, and nothing that was meant for later. */
    void end(Duration longest) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
