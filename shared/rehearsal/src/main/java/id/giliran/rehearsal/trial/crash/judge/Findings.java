package id.giliran.rehearsal.trial.crash.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that was found, each thing once. Used by one thread. */
public final class Findings {
    private static final int MOST_TOLD = 20;

    private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);
    private final Set<String> known = new HashSet<>();
    private final List<String> sentences = new ArrayList<>();

    /** Nothing is found yet. */
    public Findings() {
        for (Finding kind : Finding.values()) {
            counts.put(kind, 0);
        }
    }

    /** @param about what it is about: the same kind of finding about the same thing counts once */
    void add(Finding kind, String about, String sentence) {
        if (!known.add(kind + " " + about)) {
            return;
        }
        counts.merge(kind, 1, Integer::sum);
        if (sentences.size() < MOST_TOLD) {
            sentences.add(kind.words().split(":", -1)[0] + ": " + sentence);
        }
    }

    /** How many of a kind. */
    public int count(Finding kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many of all kinds. */
    public int all() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** The first of them, each a sentence. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
