package id.giliran.hub.sequencer;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.journal.Batch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes that are not stored yet: many threads put in, the writer takes them out once they are durable. */
final class WaitingNotes {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingNotes.class);

    /** So many gather only while the disk stores nothing at all. */
    private static final int MOST = 10_000;

    private static final int MOST_IN_A_BATCH = 512;

    private final HubClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Batch.Noted> notes = new ArrayDeque<>();

    WaitingNotes(HubClock clock) {
        this.clock = clock;
    }

    void add(AccessNote note) {
        lock.lock();
        try {
            if (notes.size() < MOST) {
                notes.add(new Batch.Noted(clock.now(), note));
                return;
            }
        } finally {
            lock.unlock();
        }
        LOG.error("As nothing is stored, this note stands in the log alone: {}", note);
    }

    /** The oldest; they stay until they are {@link #stored}. */
    List<Batch.Noted> oldest() {
        lock.lock();
        try {
            return notes.stream().limit(MOST_IN_A_BATCH).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets so many of the oldest. */
    void stored(int count) {
        lock.lock();
        try {
            for (int each = 0; each < count; each++) {
                notes.remove();
            }
        } finally {
            lock.unlock();
        }
    }
}
