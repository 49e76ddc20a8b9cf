package id.giliran.hubclient;

import java.time.Duration;

/** Passing time as an argument: a monotonic count, pauses, and tasks for later. */
interface Timing {
    /** A count that only grows, as {@link System#nanoTime()}. */
    long nanos();

    /**
     * Waits on the caller's thread.
     *
     * @return false when the connection closes meanwhile, and nothing more should be tried
     */
    boolean pause(Duration delay) throws InterruptedException;

    /**
     * Runs a short task later, on a thread that others wait for too.
     *
     * @return forgets the task if it has not begun
     */
    Runnable after(Duration delay, Runnable task);
}
