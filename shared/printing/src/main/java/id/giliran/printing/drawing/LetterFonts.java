package id.giliran.printing.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts for letters that a printer does not have itself: one that comes with Giliran for Latin, Greek and Cyrillic,
 * and those of the computer for all others.
 */
final class LetterFonts {
    private static final Logger LOG = LoggerFactory.getLogger(LetterFonts.class);
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/jetbrains_mono/";

    /** Read well on 203 dpi, and hold digits and signs of their script too; the others follow in any order. */
    private static final List<String> PREFERRED = List.of(
            "DejaVu Sans",
            "Noto Sans Arabic",
            "Noto Naskh Arabic",
            "Segoe UI",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Microsoft YaHei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback");

    private final Set<Character.UnicodeScript> missing = new HashSet<>();
    private final List<Font> plain;
    private final List<Font> bold;

    LetterFonts() {
        List<Font> computer = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(Comparator.comparingInt(LetterFonts::rank).thenComparing(Font::getName))
                .toList();
        plain = Stream.concat(Stream.of(load("JetBrainsMono-Regular.ttf")), computer.stream())
                .toList();
        bold = Stream.concat(Stream.of(load("JetBrainsMono-Bold.ttf")), computer.stream())
                .toList();
    }

    private static int rank(Font font) {
        int place = PREFERRED.indexOf(font.getFamily());
        boolean regular = font.getFontName().equals(font.getFamily());
        return 2 * (place < 0 ? PREFERRED.size() : place) + (regular ? 0 : 1);
    }

    /** Whether there is a font for each letter; where there is none, says once for each script what to do. */
    synchronized boolean canDraw(String text) {
        Optional<Integer> lacking = text.codePoints()
                .boxed()
                .filter(letter -> !Character.isWhitespace(letter))
                .filter(letter -> plain.stream().noneMatch(font -> font.canDisplay(letter)))
                .findFirst();
        lacking.map(Character.UnicodeScript::of)
                .filter(missing::add)
                .ifPresent(script -> LOG.warn(
                        "This computer has no font for {} letters, so tickets in such a language are printed in the"
                                + " office's first language. Install one (Debian: fonts-noto-cjk or fonts-droid-fallback"
                                + " for Chinese, fonts-dejavu-core for Arabic) and start the kiosk again.",
                        script));
        return lacking.isEmpty();
    }

    /** The text with a font for each of its letters; a font is kept as long as it has the letters. */
    AttributedString dressed(String text, boolean isBold, float size) {
        AttributedString dressed = new AttributedString(text);
        List<Font> fonts = isBold ? bold : plain;
        Font current = fonts.getFirst();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (!current.canDisplay(letter)) {
                current = fonts.stream()
                        .filter(font -> font.canDisplay(letter))
                        .findFirst()
                        .orElse(current);
            }
            Font sized = current.deriveFont(isBold && !current.equals(fonts.getFirst()) ? Font.BOLD : Font.PLAIN, size);
            dressed.addAttribute(TextAttribute.FONT, sized, at, at + Character.charCount(letter));
        }
        return dressed;
    }

    /** Bold letters that come with Giliran, for numbers. */
    Font forNumbers(float size) {
        return bold.getFirst().deriveFont(size);
    }

    private static Font load(String file) {
        try (InputStream in = LetterFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + FOLDER + file
                        + " is not on the class path: add the jar flatlaf-fonts-jetbrains-mono.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " could not be read.", unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The font " + file + " is damaged.", damaged);
        }
    }
}
