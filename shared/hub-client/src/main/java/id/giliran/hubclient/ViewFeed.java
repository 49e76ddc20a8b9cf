package id.giliran.hubclient;

import java.util.function.Consumer;

/** One view, kept fresh. Safe for use by many threads. */
public interface ViewFeed<V> extends AutoCloseable {
    /** What is known now; never waits. Its {@code asOf} moves with every heartbeat. */
    Snapshot<V> current();

    /**
     * Tells this consumer the current snapshot, and from then on each new view and each change of the link.
     * It is called on the feed's own thread, one call at a time; while it is busy, older snapshots are dropped and only the
     * newest one follows. All consumers of a feed share that thread. A heartbeat alone is not told.
     */
    Subscription subscribe(Consumer<? super Snapshot<V>> consumer);

    /** Ends the stream and its threads. The last snapshot stays readable. */
    @Override
    void close();

    /** A consumer's seat; closing it means that no further call begins. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
