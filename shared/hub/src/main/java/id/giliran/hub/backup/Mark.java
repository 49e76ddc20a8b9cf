package id.giliran.hub.backup;

import id.giliran.core.LostNumbers;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far numbers may have been given when the disk is lost: reserved ahead, so that it is true at every moment though it is
 * written seldom.
 *
 * @param upTo highest ordinal of each letter that may be given
 */
record Mark(LocalDate day, Map<String, Integer> upTo) {
    private static final int STEP = 25;
    private static final int LEAST_LEFT = 10;
    private static final int FASTER = 4;

    /** Whether enough is left to give until another mark is written. */
    boolean covers(Given given) {
        return day.isAfter(given.day())
                || (day.equals(given.day())
                        && given.highest().entrySet().stream()
                                .allMatch(letter -> upTo(letter.getKey()) - letter.getValue() >= LEAST_LEFT));
    }

    private int upTo(char letter) {
        return upTo.getOrDefault(String.valueOf(letter), 0);
    }

    /** What must be written so that it covers what is given next. */
    Mark beyond(Given given) {
        Map<String, Integer> further = new TreeMap<>(day.equals(given.day()) ? upTo : Map.of());
        given.highest().forEach((letter, highest) -> {
            String key = String.valueOf(letter);
            int late = highest + LEAST_LEFT - further.getOrDefault(key, highest + LEAST_LEFT) - 1;
            if (!further.containsKey(key)) {
                further.put(key, given.after(letter, STEP));
            } else if (late >= 0) {
                // Whoever gives so fast that the last mark came late gets more at a time.
                further.put(key, given.after(letter, STEP + FASTER * late));
            }
        });
        return new Mark(given.day(), further);
    }

    LostNumbers lost() {
        Map<Character, Integer> letters = new TreeMap<>();
        upTo.forEach((letter, highest) -> letters.put(letter.charAt(0), highest));
        return new LostNumbers(letters, 0);
    }

    /** The one that tells more: of the later day, or further in letters. */
    Mark or(Mark other) {
        if (!day.equals(other.day)) {
            return day.isAfter(other.day) ? this : other;
        }
        Map<String, Integer> both = new TreeMap<>(upTo);
        other.upTo.forEach((letter, highest) -> both.merge(letter, highest, Math::max));
        return new Mark(day, both);
    }
}
