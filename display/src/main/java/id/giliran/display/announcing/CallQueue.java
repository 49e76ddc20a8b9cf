package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The calls that wait for their turn: those that nobody has heard of yet, in the order of calling, then the recalls. */
final class CallQueue {
    private final List<Saying> waiting = new ArrayList<>();

    /** A recall of a number that still waits takes that turn: it was not heard yet, so it is no recall to the hall. */
    void add(Call call) {
        for (int at = 0; at < waiting.size(); at++) {
            Saying there = waiting.get(at);
            if (there.call().number().equals(call.number())) {
                waiting.set(at, new Saying(call, there.again()));
                return;
            }
        }
        waiting.add(call.recall() ? waiting.size() : firstRecall(), new Saying(call, call.recall()));
    }

    boolean has(String announcement) {
        return waiting.stream().anyMatch(there -> there.call().announcement().equals(announcement));
    }

    void remove(Saying one) {
        waiting.remove(one);
    }

    void removeIf(Predicate<Call> condition) {
        waiting.removeIf(there -> condition.test(there.call()));
    }

    /** How many of these wait. */
    int count(Predicate<Call> condition) {
        return Math.toIntExact(
                waiting.stream().filter(there -> condition.test(there.call())).count());
    }

    List<Saying> inOrder() {
        return List.copyOf(waiting);
    }

    private int firstRecall() {
        int at = waiting.size();
        while (at > 0 && waiting.get(at - 1).again()) {
            at--;
        }
        return at;
    }
}
