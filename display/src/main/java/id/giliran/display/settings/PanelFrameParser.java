package id.giliran.display.settings;

import id.giliran.display.settings.PanelFrame.Codes;
import id.giliran.display.settings.PanelFrame.Content;
import id.giliran.display.settings.PanelFrame.Field;
import id.giliran.display.settings.PanelFrame.Letters;
import id.giliran.display.settings.PanelFrame.Padded;
import id.giliran.display.settings.PanelFrame.Part;
import id.giliran.display.settings.PanelFrame.Side;
import id.giliran.display.settings.PanelFrame.Sum;
import id.giliran.display.settings.PanelFrame.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how a frame is written: letters, {@code <1B 51 41>} for bytes and {@code {number:^20}} for what changes.
 *
 * @param sum what {@code {checksum}} stands for
 */
record PanelFrameParser(Sum sum) {
    private static final Pattern CODES = Pattern.compile("[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2})*");
    private static final Pattern FIELD = Pattern.compile(
            "(?:'(?<text>[ -~&&[^'{}]]*)'|(?<name>[a-z]+))(?<width>:(?<side>[<^>]?)(?<zero>0?)(?<letters>[1-9][0-9]?))?");
    private static final String NO_LETTER = "[^ -~]";
    private static final Map<String, Side> SIDES =
            Map.of("", Side.LEFT, "<", Side.LEFT, "^", Side.CENTER, ">", Side.RIGHT);
    private static final int HEXADECIMAL = 16;

    /** @throws IllegalArgumentException with a sentence that says what cannot be read */
    PanelFrame parse(String written) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int end = endOfPart(written, at);
            String part = written.substring(at, end);
            parts.add(
                    switch (part.charAt(0)) {
                        case '<' -> codes(inside(part));
                        case '{' -> field(inside(part));
                        default -> letters(part);
                    });
            at = end;
        }
        return new PanelFrame(parts);
    }

    private static int endOfPart(String written, int at) {
        char first = written.charAt(at);
        if (first == '<' || first == '{') {
            char last = first == '<' ? '>' : '}';
            // A field may name its side by the same sign.
            int end = written.indexOf(last, at);
            if (end < 0) {
                throw new IllegalArgumentException("'" + first + "' is not closed by '" + last + "'. Write '" + first
                        + "' itself as " + (first == '<' ? "<3C>" : "<7B>") + ".");
            }
            return end + 1;
        }
        int end = at;
        while (end < written.length() && written.charAt(end) != '<' && written.charAt(end) != '{') {
            end++;
        }
        return end;
    }

    private static String inside(String part) {
        return part.substring(1, part.length() - 1);
    }

    private static Part codes(String inside) {
        if (!CODES.matcher(inside).matches()) {
            throw new IllegalArgumentException(
                    "<" + inside
                            + "> are no bytes: write each as two hexadecimal digits with a space between them, such as <1B 51 41>.");
        }
        return new Codes(Pattern.compile(" ")
                .splitAsStream(inside)
                .map(code -> Integer.valueOf(code, HEXADECIMAL))
                .toList());
    }

    private static Part letters(String text) {
        Matcher strange = Pattern.compile(NO_LETTER).matcher(text);
        if (strange.find()) {
            throw new IllegalArgumentException("'" + strange.group()
                    + "' is no letter that every panel has: write the panel's own code for it, such as <E9>.");
        }
        return new Letters(text);
    }

    private Part field(String inside) {
        Matcher field = FIELD.matcher(inside);
        if (!field.matches()) {
            throw unknown(inside);
        }
        Width width = width(field);
        String text = field.group("text");
        if (text != null) {
            if (width.letters() > 0 && width.letters() < text.length()) {
                throw new IllegalArgumentException("'" + text + "' has " + text.length()
                        + " letters and does not fit into " + width.letters() + ".");
            }
            return new Padded(text, width);
        }
        String name = field.group("name");
        if (name.equals("checksum") && field.group("width") == null) {
            return checksum();
        }
        return Arrays.stream(Content.values())
                .filter(content -> content.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(content -> new Field(content, width))
                .orElseThrow(() -> unknown(inside));
    }

    private static Width width(Matcher field) {
        if (field.group("width") == null) {
            return Width.OWN;
        }
        char fill = field.group("zero").isEmpty() ? ' ' : '0';
        return new Width(
                Integer.parseInt(field.group("letters")), SIDES.getOrDefault(field.group("side"), Side.LEFT), fill);
    }

    private Sum checksum() {
        if (sum.checksum() == PanelFrame.Checksum.NONE) {
            throw new IllegalArgumentException(
                    "there is {checksum}, but no 'checksum: xor' or 'checksum: sum' that says which.");
        }
        return sum;
    }

    private static IllegalArgumentException unknown(String inside) {
        return new IllegalArgumentException(
                "{" + inside + "} is no field: there are {number}, {digits}, {counter}, {checksum} and"
                        + " {'a text'}, with a width such as {number:4}, {number:>4}, {number:^20} or {digits:>04}.");
    }
}
