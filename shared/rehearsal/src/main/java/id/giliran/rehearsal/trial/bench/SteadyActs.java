package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.reply.IssuedReply;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * An office that works at a steady pace: fifty acts a second, each at its time whether or not the one before was quick. Six acts
 * a visitor: issue, printed, call, recall, start, finish, at all counters in turn. Used by one thread.
 */
final class SteadyActs {
    private static final long BETWEEN = Duration.ofSeconds(1).toNanos() / 50;
    private static final Duration TO_ARRIVE = Duration.ofSeconds(1);

    private final OpenHub hub;
    private int calls;
    private int counter;
    private long due;

    SteadyActs(OpenHub hub) {
        this.hub = hub;
    }

    /** Works for this long; tells by number of the call when it was due, and leaves the last view time to arrive. */
    Map<Integer, Long> go(Duration length) throws IOException {
        Map<Integer, Long> calledAt = new HashMap<>();
        due = System.nanoTime();
        long until = due + length.toNanos();
        while (due - until < 0) {
            serve(calledAt);
        }
        // From now on, not from when the last act was due: it may have been late.
        due = Math.max(due, System.nanoTime()) + TO_ARRIVE.toNanos();
        awaitTurn();
        return calledAt;
    }

    private void serve(Map<Integer, Long> calledAt) throws IOException {
        counter = counter % BenchOffice.COUNTERS + 1;
        awaitTurn();
        IssuedReply issued = hub.issue();
        awaitTurn();
        hub.printed(issued);
        calledAt.put(++calls, awaitTurn());
        String called = hub.callNext(counter);
        calledAt.put(++calls, awaitTurn());
        hub.recall(counter, called);
        awaitTurn();
        hub.start(counter, called);
        awaitTurn();
        hub.finish(counter, called);
    }

    /** Tells when the act that follows is due. */
    private long awaitTurn() {
        long now = due;
        for (long left = now - System.nanoTime(); left > 0; left = now - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        due += BETWEEN;
        return now;
    }
}
