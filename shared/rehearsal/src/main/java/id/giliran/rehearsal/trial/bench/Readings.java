package id.giliran.rehearsal.trial.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was measured, by goal and run. Used by one thread. */
final class Readings {
    private final Map<Goal, List<Reading>> byGoal = new EnumMap<>(Goal.class);
    private final Map<String, List<Double>> functions = new TreeMap<>();
    private final Map<Goal, String> missing = new EnumMap<>(Goal.class);

    void add(Goal goal, Reading reading) {
        byGoal.computeIfAbsent(goal, any -> new ArrayList<>()).add(reading);
    }

    /** It could not be measured here; the sentence says why. */
    void miss(Goal goal, String why) {
        missing.put(goal, why);
    }

    /** A function took so many nanoseconds; nothing is promised of it. */
    void note(String function, double nanos) {
        functions.computeIfAbsent(function, any -> new ArrayList<>()).add(nanos);
    }

    Map<String, List<Double>> functions() {
        return Collections.unmodifiableMap(functions);
    }

    Map<Goal, List<Reading>> byGoal() {
        return Collections.unmodifiableMap(byGoal);
    }

    Map<Goal, String> missing() {
        return Collections.unmodifiableMap(missing);
    }

    static double judged(List<Reading> runs) {
        return Spread.of(runs.stream().map(Reading::value).toList()).median();
    }

    /** Whether everything that was asked for was measured and is good enough. */
    boolean allMet() {
        return missing.isEmpty()
                && byGoal.entrySet().stream().allMatch(line -> line.getKey().isMetBy(judged(line.getValue())));
    }
}
