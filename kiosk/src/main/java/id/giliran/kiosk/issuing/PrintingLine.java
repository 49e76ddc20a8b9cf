package id.giliran.kiosk.issuing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings papers out one after the other, also while one of them waits for something. Belongs to the printing thread. */
final class PrintingLine {
    private static final Logger LOG = LoggerFactory.getLogger(PrintingLine.class);

    private final Queue<Job> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Something that may end later than it returns. */
    @FunctionalInterface
    interface Job {
        /** @param over to be run once, at its end */
        void begin(Runnable over);
    }

    /** Begins a job when those before it are over. */
    void add(Job job) {
        waiting.add(job);
        next();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Runnable over = once();
        try {
            waiting.remove().begin(over);
        } catch (RuntimeException bug) {
            LOG.error("A paper was given up.", bug);
            over.run();
        }
    }

    /** A job may say that it is over and then fail: the next one must begin once only. */
    private Runnable once() {
        AtomicBoolean said = new AtomicBoolean();
        return () -> {
            if (!said.getAndSet(true)) {
                busy = false;
                next();
            }
        };
    }
}
