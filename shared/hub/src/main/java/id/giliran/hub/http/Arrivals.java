package id.giliran.hub.http;

import java.nio.channels.SelectableChannel;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Connections that the system has handed over and Jetty has not looked at yet. Handing over is quicker: unhindered, it takes
 * the last open file before anybody could be let go. Safe for use by many threads.
 */
final class Arrivals {
    private static final int MOST = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<SelectableChannel> channels = new HashSet<>();

    /** One more; waits until there are few, but not for long. */
    void add(SelectableChannel channel) {
        lock.lock();
        try {
            channels.add(channel);
            long left = PATIENCE.toNanos();
            while (channels.size() > MOST && left > 0) {
                left = changed.awaitNanos(left);
            }
            channels.removeIf(other -> !other.isOpen());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Jetty knows it now, or it is gone. */
    void remove(Object channel) {
        lock.lock();
        try {
            if (channels.remove(channel)) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    int count() {
        lock.lock();
        try {
            return channels.size();
        } finally {
            lock.unlock();
        }
    }
}
