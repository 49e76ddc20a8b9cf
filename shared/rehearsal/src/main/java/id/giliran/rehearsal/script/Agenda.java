package id.giliran.rehearsal.script;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen, in the order of time. Used by one thread. */
final class Agenda {
    private record Entry(Instant at, Turn turn, long order, Runnable act) {}

    private static final Comparator<Entry> IN_ORDER =
            Comparator.comparing(Entry::at).thenComparing(Entry::turn).thenComparingLong(Entry::order);

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(IN_ORDER);
    private Instant now;
    private long planned;

    Agenda(Instant begin) {
        now = begin;
    }

    Instant now() {
        return now;
    }

    /** Plans something for then, or for now if that is past. */
    void plan(Instant at, Turn turn, Runnable act) {
        entries.add(new Entry(at.isBefore(now) ? now : at, turn, planned++, act));
    }

    /** Lets everything happen up to this moment; what is planned for later is given up. */
    void run(Instant end, Runnable afterEach) {
        while (!entries.isEmpty() && !entries.peek().at().isAfter(end)) {
            Entry entry = entries.poll();
            now = entry.at();
            entry.act().run();
            afterEach.run();
        }
    }
}
