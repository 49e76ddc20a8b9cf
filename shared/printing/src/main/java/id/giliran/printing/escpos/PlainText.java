package id.giliran.printing.escpos;

import java.text.Normalizer;
import java.util.Map;

/** Spells any text with the printable letters of ASCII, the only ones that every printer prints alike. */
public final class PlainText {
    private static final String UNKNOWN = "?";

    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            spelling('‘', "'"),
            spelling('’', "'"),
            spelling('‚', ","),
            spelling('′', "'"),
            spelling('“', "\""),
            spelling('”', "\""),
            spelling('„', "\""),
            spelling('«', "\""),
            spelling('»', "\""),
            spelling('‐', "-"),
            spelling('‒', "-"),
            spelling('–', "-"),
            spelling('—', "-"),
            spelling('−', "-"),
            spelling('·', "-"),
            spelling('•', "-"),
            spelling('→', "->"),
            spelling('×', "x"),
            spelling('⁄', "/"),
            spelling('€', "EUR"),
            spelling('©', "(c)"),
            spelling('°', " deg"),
            spelling('ß', "ss"),
            spelling('Æ', "AE"),
            spelling('æ', "ae"),
            spelling('Œ', "OE"),
            spelling('œ', "oe"),
            spelling('Ø', "O"),
            spelling('ø', "o"),
            spelling('Đ', "D"),
            spelling('đ', "d"),
            spelling('Ł', "L"),
            spelling('ł', "l"),
            spelling('ı', "i"));

    private PlainText() {}

    /**
     * The text letter by letter: accents fall off, typographic signs become their plain ones, white space of any kind
     * becomes a space, and what has no plain spelling becomes a question mark.
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder();
        // NFKD takes letters and their accents apart, and opens ligatures, ellipses and full-width forms.
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(letter -> plain.append(spell(letter)));
        return plain.toString();
    }

    /** Whether this letter has a plain spelling, even an empty one. */
    static boolean canSpell(int letter) {
        return letter == '?' || !of(Character.toString(letter)).contains(UNKNOWN);
    }

    private static String spell(int letter) {
        if (letter > ' ' && letter <= '~') {
            return Character.toString(letter);
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        return isInvisible(letter) ? "" : SPELLINGS.getOrDefault(letter, UNKNOWN);
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static Map.Entry<Integer, String> spelling(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }
}
