package id.giliran.rehearsal.day;

import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person's eyes on one view. Safe for use by many threads. */
public final class Watch<V> implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ViewFeed<V> feed;

    private @Nullable V fresh;

    /** Looks at this view from now on. */
    public Watch(HubConnection hub, String path, Class<V> view) {
        feed = hub.follow(path, view);
        feed.subscribe(this::see);
    }

    /** Waits until the fresh view is like this; empty when it was not within the time. */
    public Optional<V> await(Predicate<V> likeThis, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (fresh == null || !likeThis.test(fresh)) {
                if (left <= 0) {
                    return Optional.empty();
                }
                left = changed.awaitNanos(left);
            }
            return Optional.of(fresh);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** What was seen last, however old it is. */
    public V last() {
        return Objects.requireNonNull(feed.current().view(), "nothing was seen yet");
    }

    @Override
    public void close() {
        feed.close();
    }

    private void see(Snapshot<V> snapshot) {
        lock.lock();
        try {
            fresh = snapshot.isFresh() ? snapshot.view() : null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
