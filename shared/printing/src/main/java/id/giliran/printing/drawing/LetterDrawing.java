package id.giliran.printing.drawing;

import id.giliran.printing.escpos.DotImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Draws sentences of any language as dots, shaped and in the right direction; for any thread. */
public final class LetterDrawing {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int HALF_BLACK = 0x80;
    /** The dot, the space around it, and where it stands above the base line, as parts of the size. */
    private static final double DOT = 0.25;

    private static final double INDENT = 0.8;
    private static final double DOT_HEIGHT = 0.3;
    /** The size of a letter for each dot that its lines get thicker, when bold. */
    private static final float BOLDER = 40;

    /** The same where rows are so far apart that a thin line would fall between two of them. */
    private static final float THIN_LINES_SEEN = 24;

    private final double rowsPerDot;

    /** Finding out which fonts there are takes long, and most offices never need it. */
    private static final class Fonts {
        static final LetterFonts FOUND = new LetterFonts();
    }

    /** How large letters are and how they look: the size is that of a square letter, in dots across the paper. */
    public record Style(int size, boolean bold, boolean reverse) {
        /** How far the black of reverse letters reaches beyond them. */
        int padding() {
            return reverse ? size / 2 : 0;
        }
    }

    /**
     * Draws for a printer.
     *
     * @param rowsPerDot 1 where dots stand as near to each other along the paper as across
     */
    public LetterDrawing(double rowsPerDot) {
        this.rowsPerDot = rowsPerDot;
    }

    /** Whether there is a font for each letter; warns once in the log where there is none. */
    public static boolean canDraw(String text) {
        return Fonts.FOUND.canDraw(text);
    }

    /** The sentence in as many lines as it needs. */
    public List<DrawnLine> lines(String sentence, int width, Style style) {
        return broken(sentence, width - 2 * style.padding(), style).stream()
                .map(line -> new DrawnLine(drawn(line, width, style, 0, false), !line.isLeftToRight()))
                .toList();
    }

    /** The sentence as an entry of a list: a dot before its first line, the others under its words. */
    public List<DrawnLine> entry(String sentence, int width, Style style) {
        int indent = (int) Math.round(style.size() * INDENT);
        List<DrawnLine> lines = new ArrayList<>();
        for (TextLayout line : broken(sentence, width - indent, style)) {
            lines.add(new DrawnLine(drawn(line, width, style, indent, lines.isEmpty()), !line.isLeftToRight()));
        }
        return lines;
    }

    /** A number in bold letters that fill cells of this size. */
    public DotImage number(String number, int cellWidth, int rows) {
        Font font = Fonts.FOUND.forNumbers(100);
        // Its zero has a dot in it, those of the printers have none.
        Shape outline = font.createGlyphVector(EXACT, number.replace('0', 'O')).getOutline();
        Rectangle2D letters = outline.getBounds2D();
        AffineTransform intoCells = new AffineTransform();
        intoCells.scale(cellWidth * number.length() / letters.getWidth(), rows / letters.getHeight());
        intoCells.translate(-letters.getX(), -letters.getY());
        return dots(cellWidth * number.length(), rows, pen -> pen.fill(intoCells.createTransformedShape(outline)));
    }

    /** As few lines as possible, of nearly the same length, so that no word stands alone. */
    private static List<TextLayout> broken(String sentence, int width, Style style) {
        if (sentence.isBlank()) {
            return List.of();
        }
        AttributedString dressed = Fonts.FOUND.dressed(sentence.strip(), style.bold(), style.size());
        List<TextLayout> lines = filled(dressed, width);
        for (int narrower = width - style.size(); narrower > width / 2; narrower -= style.size() / 2) {
            List<TextLayout> candidate = filled(dressed, narrower);
            if (candidate.size() > lines.size()) {
                return lines;
            }
            lines = candidate;
        }
        return lines;
    }

    private static List<TextLayout> filled(AttributedString dressed, int width) {
        AttributedCharacterIterator letters = dressed.getIterator();
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, EXACT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(measurer.nextLayout(width - 1f));
        }
        return lines;
    }

    /**
     * The indent is where the line begins, so at its right end when it runs to the left. A single sign that is wider than
     * the paper loses its end.
     */
    private DotImage drawn(TextLayout line, int paperWidth, Style style, int indent, boolean dotted) {
        int padding = style.padding();
        int width = Math.min(paperWidth, (int) Math.ceil(line.getVisibleAdvance()) + 1 + indent + 2 * padding);
        double height = Math.max(1.25 * style.size(), line.getAscent() + line.getDescent() + 1);
        double baseLine = (height + line.getAscent() - line.getDescent()) / 2;
        // The space that ends a line is on its left when it runs to the left.
        double start = line.isLeftToRight() ? indent : line.getVisibleAdvance() - line.getAdvance();
        Shape outline = line.getOutline(AffineTransform.getTranslateInstance(padding + start, baseLine));
        return dots(width, (int) Math.round(height * rowsPerDot), pen -> {
            pen.scale(1, rowsPerDot);
            if (style.reverse()) {
                pen.fill(new Rectangle2D.Double(0, 0, width, height));
                pen.setColor(Color.WHITE);
            }
            pen.fill(outline);
            if (style.bold() || rowsPerDot < 1) {
                pen.setStroke(new BasicStroke(style.size() / (style.bold() ? BOLDER : THIN_LINES_SEEN)));
                pen.draw(outline);
            }
            if (dotted) {
                double side = style.size() * DOT;
                double x = line.isLeftToRight() ? 0 : width - side;
                pen.fill(new Rectangle2D.Double(x, baseLine - style.size() * DOT_HEIGHT - side / 2, side, side));
            }
        });
    }

    @FunctionalInterface
    private interface Painting {
        void paint(Graphics2D pen);
    }

    private static DotImage dots(int width, int height, Painting painting) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painting.paint(pen);
        pen.dispose();
        return DotImage.of(width, height, (x, y) -> grey.getRaster().getSample(x, y, 0) < HALF_BLACK);
    }
}
