package id.giliran.rehearsal.trial.attack;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How often attackers heard what. */
public final class Heard {
    private final Map<Way, Map<String, Long>> counts = new EnumMap<>(Way.class);

    void add(String line) {
        String[] parts = line.split(" ", 3);
        counts.computeIfAbsent(Way.valueOf(parts[0]), _ -> new TreeMap<>())
                .merge(parts[1], Long.parseLong(parts[2]), Long::sum);
    }

    /** All of these too. */
    public void addAll(Heard others) {
        others.counts.forEach((way, words) -> words.forEach((word, count) ->
                counts.computeIfAbsent(way, _ -> new TreeMap<>()).merge(word, count, Long::sum)));
    }

    private Map<String, Long> words(Way way) {
        return counts.getOrDefault(way, Map.of());
    }

    /** How often it was tried. */
    public long tries(Way way) {
        return words(way).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How often the hub did what was asked. */
    public long done(Way way) {
        return count(way, Try.DONE);
    }

    /** How often the hub answered with the problem of this code. */
    public long count(Way way, String code) {
        return words(way).getOrDefault(code, 0L);
    }

    /** How often the hub told to wait. */
    public long delayed(Way way) {
        return words(way).entrySet().stream()
                .filter(word -> word.getKey().startsWith(Asking.WAIT))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The longest wait that it told, in seconds. */
    public int longestWait(Way way) {
        return words(way).keySet().stream()
                .filter(word -> word.startsWith(Asking.WAIT))
                .mapToInt(word -> Integer.parseInt(word.substring(Asking.WAIT.length())))
                .max()
                .orElse(0);
    }
}
