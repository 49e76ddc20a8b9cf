package id.giliran.core.calling;

import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Policy.EveryNth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom each counter has called lately by its rule, as far as any rule can look back. Used by one thread. */
public final class Turns {
    private final Map<CounterNumber, Deque<Turn>> newestFirst = new HashMap<>();

    /** @param announcement tells one call of the day from all others */
    private record Turn(int announcement, Claim claim) {}

    /** The counter has called a ticket by its rule. */
    public void called(CounterNumber counter, int announcement, Claim claim) {
        var turns = newestFirst.computeIfAbsent(counter, _ -> new ArrayDeque<>());
        turns.addFirst(new Turn(announcement, claim));
        // One more than a rule looks back, as the newest may be taken back.
        if (turns.size() > EveryNth.MOST) {
            turns.removeLast();
        }
    }

    /** The counter's newest call was taken back; nothing changes when that was a call by hand. */
    public void takeBack(CounterNumber counter, int announcement) {
        var turns = newestFirst.get(counter);
        if (turns != null && !turns.isEmpty() && turns.getFirst().announcement() == announcement) {
            turns.removeFirst();
        }
    }

    /** The newest first, at most as many as a rule looks back. */
    public List<Claim> of(CounterNumber counter) {
        var turns = newestFirst.get(counter);
        return turns == null
                ? List.of()
                : turns.stream().limit(EveryNth.MOST - 1L).map(Turn::claim).toList();
    }

    private Map<CounterNumber, List<Turn>> state() {
        var state = new HashMap<CounterNumber, List<Turn>>();
        newestFirst.forEach((counter, turns) -> state.put(counter, List.copyOf(turns)));
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Turns that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return state().toString();
    }
}
