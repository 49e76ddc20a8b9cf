package id.giliran.printing.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Font A of the paper printer: JetBrains Mono, made to fill its cells. */
final class PrinterFont {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/jetbrains_mono/";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float POINTS = 100;
    // Of the font, at 100 points: each letter is 60 wide, capitals are 73 high.
    private static final double LETTER_WIDTH = 60;
    private static final double CAPITAL_HEIGHT = 73;
    // Of the cell: a capital of 17 dots in a cell of 24 leaves 5 below for tails.
    private static final double CAPITAL = 17.0 / 24;
    private static final double BASE_LINE = 19.0 / 24;

    private final Font plain = load("JetBrainsMono-Regular.ttf");
    private final Font bold = load("JetBrainsMono-Bold.ttf");

    /** The outline of a letter in a cell whose upper left corner is at (0, 0). */
    Shape outline(PrintHead.Letter letter, int width, int height) {
        AffineTransform intoCell = AffineTransform.getTranslateInstance(0, BASE_LINE * height);
        intoCell.scale(width / LETTER_WIDTH, CAPITAL * height / CAPITAL_HEIGHT);
        // JetBrains Mono has a dot in its zero, the printers' font A has none.
        char[] text = {letter.character() == '0' ? 'O' : letter.character()};
        return intoCell.createTransformedShape((letter.look().bold() ? bold : plain)
                .createGlyphVector(EXACT, text)
                .getOutline());
    }

    private static Font load(String file) {
        try (InputStream in = PrinterFont.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + FOLDER + file
                        + " is not on the class path: add the jar flatlaf-fonts-jetbrains-mono.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(POINTS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " could not be read.", unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The font " + file + " is damaged.", damaged);
        }
    }
}
