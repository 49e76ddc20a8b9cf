package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each counter has ended today: how much in all, and the newest of it. */
final class Histories {
    private static final int KEPT = 20;

    private final Map<CounterNumber, List<Finished>> newestFirst = new TreeMap<>();
    private final Map<CounterNumber, Integer> finished = new TreeMap<>();

    void add(CounterNumber counter, Finished done) {
        var history = newestFirst.computeIfAbsent(counter, _ -> new ArrayList<>());
        history.addFirst(done);
        if (history.size() > KEPT) {
            history.removeLast();
        }
        count(counter, done, 1);
    }

    /** The newest was taken back. */
    void takeBack(CounterNumber counter) {
        count(counter, newestFirst.getOrDefault(counter, new ArrayList<>()).removeFirst(), -1);
    }

    private void count(CounterNumber counter, Finished done, int change) {
        if (done.outcome().isPresent()) {
            finished.merge(counter, change, Integer::sum);
        }
    }

    List<Finished> newestFirst(CounterNumber counter) {
        var history = newestFirst.get(counter);
        return history == null ? List.of() : List.copyOf(history);
    }

    /** Stages and visits that the counter has finished. */
    int finished(CounterNumber counter) {
        return finished.getOrDefault(counter, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histories that
                && newestFirst.equals(that.newestFirst)
                && finished.equals(that.finished);
    }

    @Override
    public int hashCode() {
        return 31 * newestFirst.hashCode() + finished.hashCode();
    }

    @Override
    public String toString() {
        return newestFirst.toString();
    }
}
