package id.giliran.display.voice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How numbers are said in words, after the idea of rule-based number formats (RBNF of Unicode CLDR): the rule of the greatest number
 * that is not above the wanted one says how many times its power of ten fits ({@code {quotient}}) and what is left
 * ({@code {remainder}}). So {@code 20: "{quotient} puluh [{remainder}]"} says everything from 20 to 99.
 */
final class NumberRules {
    /** The greatest number that is ever said in words. */
    static final int MOST = 9999;

    static final String QUOTIENT = "quotient";
    static final String REMAINDER = "remainder";
    private static final int TEN = 10;

    private final NavigableMap<Integer, Rule> rules;

    /** @param divisor the greatest power of ten that is not above the rule's number */
    private record Rule(int divisor, List<Part> parts) {}

    /** @param patterns by the least number that they say; {@link NumberCheck} has found nothing wrong with them */
    NumberRules(Map<Integer, List<Part>> patterns) {
        rules = new TreeMap<>();
        patterns.forEach((least, parts) -> rules.put(least, new Rule(divisor(least), List.copyOf(parts))));
    }

    static int divisor(int least) {
        int divisor = 1;
        while (divisor * TEN <= least) {
            divisor *= TEN;
        }
        return divisor;
    }

    /** The clips of a number, from 0 to {@link #MOST}. */
    List<String> clips(int number) {
        List<String> clips = new ArrayList<>();
        say(number, clips);
        return clips;
    }

    /** Every clip that numbers up to this one may need. */
    Stream<String> clipsUpTo(int most) {
        return rules.headMap(most, true).values().stream().flatMap(rule -> named(rule.parts()));
    }

    static Stream<String> named(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Clip clip -> Stream.of(clip.name());
            case Part.WhenLeft left -> named(left.parts());
            case Part.Slot _, Part.Breath _ -> Stream.empty();
        });
    }

    private void say(int number, List<String> clips) {
        Rule rule = rules.floorEntry(number).getValue();
        say(rule.parts(), number / rule.divisor(), number % rule.divisor(), clips);
    }

    private void say(List<Part> parts, int quotient, int remainder, List<String> clips) {
        for (Part part : parts) {
            switch (part) {
                case Part.Clip clip -> clips.add(clip.name());
                case Part.Slot slot -> say(slot.name().equals(QUOTIENT) ? quotient : remainder, clips);
                case Part.WhenLeft left -> {
                    if (left.holds(remainder)) {
                        say(left.parts(), quotient, remainder, clips);
                    }
                }
                case Part.Breath _ -> {
                    // Words of one number follow each other closely.
                }
            }
        }
    }
}
