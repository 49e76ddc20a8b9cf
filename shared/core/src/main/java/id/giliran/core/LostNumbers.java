package id.giliran.core;

import java.util.Map;
import java.util.TreeMap;

/**
 * Up to where ordinary numbers may be on paper though the journal does not know them.
 *
 * @param upTo highest ordinal of a letter, 0 for none
 * @param others the same for every letter that does not stand in {@code upTo}
 */
public record LostNumbers(Map<Character, Integer> upTo, int others) {
    public LostNumbers {
        upTo = Map.copyOf(upTo);
    }

    /** The highest ordinal of this letter that may be on paper. */
    public int upTo(char letter) {
        return upTo.getOrDefault(letter, others);
    }

    /** The highest ordinal of any letter. */
    int highest() {
        return Math.max(
                others,
                upTo.values().stream().mapToInt(ordinal -> ordinal).max().orElse(0));
    }

    /** What may be on paper by one of both. */
    LostNumbers and(LostNumbers more) {
        var highest = new TreeMap<Character, Integer>();
        upTo.keySet().forEach(letter -> highest.put(letter, Math.max(upTo(letter), more.upTo(letter))));
        more.upTo.keySet().forEach(letter -> highest.put(letter, Math.max(upTo(letter), more.upTo(letter))));
        return new LostNumbers(highest, Math.max(others, more.others));
    }
}
