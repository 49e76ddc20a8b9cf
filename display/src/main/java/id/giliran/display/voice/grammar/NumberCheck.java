package id.giliran.display.voice.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds numbers that would be said wrongly or not at all, before anybody hears it. */
final class NumberCheck {
    private static final Set<String> SLOTS = Set.of(NumberRules.QUOTIENT, NumberRules.REMAINDER);

    private final NavigableMap<Integer, List<Part>> patterns = new TreeMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** @param written the patterns of the file by their least numbers */
    NumberCheck(Map<Integer, String> written) {
        written.forEach(this::read);
        if (problems.isEmpty()) {
            if (!patterns.containsKey(0)) {
                problems.put("numbers", "nothing says how 0 is read. Add it, such as '0: nol'.");
            }
            patterns.keySet().forEach(this::tellsApart);
        }
    }

    /** Sentences by the part of the file that is wrong; empty when every number can be said. */
    Map<String, String> problems() {
        return problems;
    }

    NumberRules rules() {
        return new NumberRules(patterns);
    }

    private void read(int least, String text) {
        try {
            require(
                    least >= 0 && least <= NumberRules.MOST,
                    "numbers are read from 0 to " + NumberRules.MOST + ". Take this one away.");
            List<Part> parts = PatternText.read(text, SLOTS);
            require(
                    least >= 10 || (!has(parts, NumberRules.QUOTIENT) && !has(parts, NumberRules.REMAINDER)),
                    "a number below 10 has no {quotient} and no {remainder}. Write its clip, such as nol.");
            patterns.put(least, parts);
        } catch (IllegalArgumentException wrong) {
            problems.put("numbers." + least, String.valueOf(wrong.getMessage()));
        }
    }

    /** A rule must tell all numbers apart that come before the next rule. */
    private void tellsApart(int least) {
        Integer next = patterns.higherKey(least);
        int last = next == null ? NumberRules.MOST : next - 1;
        int divisor = NumberRules.divisor(least);
        List<Part> parts = patterns.getOrDefault(least, List.of());
        String until = " The next rule is " + (next == null ? "missing" : "that of " + next) + ".";
        if (last / divisor > least / divisor && !has(parts, NumberRules.QUOTIENT)) {
            int alike = (least / divisor + 1) * divisor;
            problems.put(
                    "numbers." + least,
                    alike + " would be read like " + least + "." + until + " Add one for " + alike
                            + ", or {quotient} here.");
        } else if (last > least && divisor > 1 && !has(parts, NumberRules.REMAINDER)) {
            problems.put(
                    "numbers." + least,
                    (least + 1) + " would be read like " + least + "." + until + " Add one for " + (least + 1)
                            + ", or [{remainder}] here.");
        }
    }

    private static boolean has(List<Part> parts, String slot) {
        return parts.stream().anyMatch(part -> switch (part) {
            case Part.Slot here -> here.name().equals(slot);
            case Part.WhenLeft left -> has(left.parts(), slot);
            case Part.Clip _, Part.Breath _ -> false;
        });
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
