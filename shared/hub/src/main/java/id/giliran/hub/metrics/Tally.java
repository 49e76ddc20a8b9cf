package id.giliran.hub.metrics;

import id.giliran.hub.sequencer.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What is counted while the hub works. Any thread may count. */
public final class Tally {
    private final Map<Class<?>, Map<String, LongAdder>> answers = new ConcurrentHashMap<>();
    private final Distribution batchActs = new Distribution(1, 2, 4, 8, 16, 32, 64, 128, 256);
    private final Distribution flushSeconds =
            new Distribution(0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5);

    /** A command was answered. */
    public void answered(Class<?> command, Answer answer) {
        answers.computeIfAbsent(command, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(outcome(answer), any -> new LongAdder())
                .increment();
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Done(String body, boolean repeated) -> repeated ? "repeated" : "done";
            case Answer.Refused refused -> "refused";
            case Answer.KeyReused reused -> "key-reused";
            case Answer.NotStored notStored -> "not-stored";
            case Answer.Busy busy -> "busy";
        };
    }

    void stored(int acts, double seconds) {
        batchActs.add(acts);
        flushSeconds.add(seconds);
    }

    Map<Class<?>, Map<String, LongAdder>> answers() {
        return answers;
    }

    Distribution batchActs() {
        return batchActs;
    }

    Distribution flushSeconds() {
        return flushSeconds;
    }
}
