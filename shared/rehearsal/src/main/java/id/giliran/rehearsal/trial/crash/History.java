package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Every request of the trial and what came back, in the order of the answers. Safe for use by many threads. */
final class History {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Exchange> exchanges = new ArrayList<>();

    void add(Exchange exchange) {
        lock.lock();
        try {
            exchanges.add(exchange);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return exchanges.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there are so many; false when there were not within the time. */
    boolean awaitSize(int size, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (exchanges.size() < size && left > 0) {
                left = grown.awaitNanos(left);
            }
            return exchanges.size() >= size;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Those from this place on. */
    List<Exchange> from(int place) {
        lock.lock();
        try {
            return List.copyOf(exchanges.subList(place, exchanges.size()));
        } finally {
            lock.unlock();
        }
    }

    List<Exchange> all() {
        return from(0);
    }

    /** Those that were done. */
    static List<Exchange> done(List<Exchange> some) {
        return some.stream()
                .filter(exchange -> exchange.heard() instanceof Heard.Done)
                .toList();
    }
}
