package id.giliran.hubclient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the newest of something to its consumers, on one thread. What a consumer was too slow for is gone: memory stays the
 * same however slow it is.
 */
final class NewestDelivery<T> {
    private static final Logger LOG = LoggerFactory.getLogger(NewestDelivery.class);

    private final List<Seat<T>> seats = new ArrayList<>();
    private T newest;
    private long version;
    private boolean closed;

    NewestDelivery(T first) {
        newest = first;
    }

    synchronized T newest() {
        return newest;
    }

    /** Keeps a new value and tells the consumers. */
    synchronized void tell(T value) {
        newest = value;
        version++;
        notifyAll();
    }

    /** Keeps a new value that is not worth a call; consumers get it with the next one. */
    synchronized void keep(T value) {
        newest = value;
    }

    synchronized ViewFeed.Subscription subscribe(Consumer<? super T> consumer) {
        Seat<T> seat = new Seat<>(consumer);
        seats.add(seat);
        notifyAll();
        return () -> leave(seat);
    }

    /** Calls the consumers until closed. */
    void run() {
        try {
            for (List<Seat<T>> due = awaitDue(); !due.isEmpty(); due = awaitDue()) {
                due.forEach(this::deliver);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void close() {
        closed = true;
        seats.clear();
        notifyAll();
    }

    private synchronized void leave(Seat<T> seat) {
        seats.remove(seat);
    }

    /** The consumers that have not had the newest; none when closed. */
    private synchronized List<Seat<T>> awaitDue() throws InterruptedException {
        while (!closed) {
            List<Seat<T>> due =
                    seats.stream().filter(seat -> seat.seen != version).toList();
            if (!due.isEmpty()) {
                return due;
            }
            wait();
        }
        return List.of();
    }

    private void deliver(Seat<T> seat) {
        T value;
        synchronized (this) {
            if (!seats.contains(seat)) {
                return;
            }
            seat.seen = version;
            value = newest;
        }
        try {
            seat.consumer.accept(value);
        } catch (RuntimeException mistake) {
            LOG.error("A consumer of a view failed; the feed goes on.", mistake);
        }
    }

    private static final class Seat<T> {
        private final Consumer<? super T> consumer;
        private long seen = -1;

        private Seat(Consumer<? super T> consumer) {
            this.consumer = consumer;
        }
    }
}
