package id.giliran.display.voice.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern as it is written: names of clips, places such as {@code {number}}, commas, and within square brackets what is said only
 * when something remains: {@code seratus [{remainder}]}, {@code hundred [below 100: and {remainder}]}.
 */
final class PatternText {
    private static final Pattern CLIP = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<open>\\[)(?:(?<bound>below|from)\\s+(?<limit>\\d{1,4}):)?|(?<close>])|(?<breath>,)"
                    + "|\\{(?<slot>[a-z]+)}|(?<clip>" + CLIP + ")|(?<wrong>\\S+))\\s*");

    private final String text;
    private final Set<String> slots;
    private final Matcher token;

    private PatternText(String text, Set<String> slots) {
        this.text = text;
        this.slots = slots;
        token = TOKEN.matcher(text);
    }

    /**
     * Reads a pattern.
     *
     * @param slots the places that it may have
     * @throws IllegalArgumentException whose message is a sentence without the place
     */
    static List<Part> read(String text, Set<String> slots) {
        PatternText pattern = new PatternText(text, slots);
        List<Part> parts = pattern.parts(false);
        if (parts.stream().noneMatch(part -> !(part instanceof Part.Breath))) {
            throw new IllegalArgumentException("nothing is said here. Write the name of a clip, such as loket.");
        }
        return parts;
    }

    static boolean isClip(String name) {
        return CLIP.matcher(name).matches();
    }

    static String clipsExpected(String written) {
        return "'" + written
                + "' is no name of a clip. A name has small letters, digits and hyphens, such as silakan-menuju.";
    }

    private List<Part> parts(boolean inBrackets) {
        List<Part> parts = new ArrayList<>();
        while (token.lookingAt()) {
            if (token.group("close") != null) {
                return closed(inBrackets, parts);
            }
            Part part = token.group("open") != null ? null : simple();
            if (part == null) {
                require(
                        !inBrackets,
                        "a bracket stands within a bracket in '" + text + "'. Close the first one before.");
                parts.add(whenLeft());
            } else {
                advance();
                parts.add(part);
            }
        }
        require(!inBrackets, "the bracket in '" + text + "' is not closed. Write ] after it.");
        return parts;
    }

    private List<Part> closed(boolean inBrackets, List<Part> parts) {
        require(inBrackets, "the ] in '" + text + "' closes nothing. Take it away, or write [ before.");
        advance();
        return parts;
    }

    private Part whenLeft() {
        boolean below = "below".equals(token.group("bound"));
        int limit = token.group("limit") == null ? 1 : Integer.parseInt(token.group("limit"));
        advance();
        List<Part> within = parts(true);
        return new Part.WhenLeft(below ? 1 : Math.max(1, limit), below ? limit : Integer.MAX_VALUE, within);
    }

    private Part simple() {
        if (token.group("breath") != null) {
            return new Part.Breath();
        }
        if (token.group("clip") != null) {
            return new Part.Clip(token.group("clip"));
        }
        String slot = token.group("slot");
        require(slot != null, clipsExpected(String.valueOf(token.group("wrong"))));
        String name = String.valueOf(slot);
        require(
                slots.contains(name),
                "{" + name + "} means nothing here. There are "
                        + slots.stream().sorted().toList() + ".");
        return new Part.Slot(name);
    }

    private void advance() {
        token.region(token.end(), text.length());
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
