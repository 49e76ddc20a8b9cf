package id.giliran.kiosk.issuing;

import java.util.ArrayDeque;
import java.util.Queue;
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
        try {
            waiting.remove().begin(this::over);
        } catch (RuntimeException bug) {
            LOG.error("A paper was given up.", bug);
            over();
        }
    }

    private void over() {
        busy = false;
        next();
    }
}
