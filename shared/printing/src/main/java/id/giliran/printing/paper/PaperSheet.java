package id.giliran.printing.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** The paper of one ticket: it grows while it is fed, and what lies beyond the cutter is the ticket. */
final class PaperSheet {
    private static final int GROWTH_DOTS = 1024;
    /** The heat of a head reaches a little beyond its dots. */
    private static final BasicStroke SPREAD = new BasicStroke(0.6f);

    private final PaperRoll roll;
    private final PrinterFont font;
    private BufferedImage paper;
    private double headInches;

    /** Whether a dot of an image is black. */
    @FunctionalInterface
    interface Dots {
        boolean black(int x, int y);
    }

    PaperSheet(PaperRoll roll, PrinterFont font) {
        this.roll = roll;
        this.font = font;
        this.paper = blank(GROWTH_DOTS);
    }

    PaperRoll roll() {
        return roll;
    }

    /** Moves the paper by so many of such parts of an inch. */
    void feed(int parts, int partsPerInch) {
        headInches += (double) parts / partsPerInch;
        reach(head());
    }

    private int head() {
        return roll.headToCutterDots() + (int) Math.round(headInches * roll.dpi());
    }

    /** Draws a letter whose cell begins at x and as many dots below the head. */
    void letter(int x, int top, PrintHead.Letter letter) {
        int width = roll.cellWidth() * letter.look().width();
        int height = roll.cellHeight() * letter.look().height();
        reach(head() + top + height);
        Graphics2D pen = pen();
        pen.translate(roll.leftMarginDots() + x, head() + top);
        Shape outline = font.outline(letter, width, height);
        pen.setColor(Color.BLACK);
        if (letter.look().reverse()) {
            pen.fillRect(0, 0, width, height);
            pen.setColor(Color.WHITE);
        }
        pen.fill(outline);
        pen.setStroke(SPREAD);
        pen.draw(outline);
        pen.dispose();
    }

    /** Draws an image of this printer's dots that begins at x; what is wider than the head is lost. */
    void dots(int x, int width, int rows, Dots dots) {
        reach(head() + down(rows));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < Math.min(width, roll.dots() - x); column++) {
                if (dots.black(column, row)) {
                    blacken(roll.leftMarginDots() + x + column, head() + down(row), head() + down(row + 1));
                }
            }
        }
    }

    private void blacken(int x, int from, int to) {
        for (int y = from; y < to; y++) {
            paper.setRGB(x, y, Color.BLACK.getRGB());
        }
    }

    private int down(int rows) {
        return roll.downDots(rows, roll.mechanism().rowsPerInch());
    }

    /** What has passed the cutter. */
    BufferedImage tearOff() {
        return paper.getSubimage(0, 0, paper.getWidth(), Math.max(1, head() - roll.headToCutterDots()));
    }

    private void reach(int dots) {
        if (dots > paper.getHeight()) {
            BufferedImage longer = blank(dots + GROWTH_DOTS);
            Graphics2D pen = longer.createGraphics();
            pen.drawImage(paper, 0, 0, null);
            pen.dispose();
            paper = longer;
        }
    }

    private Graphics2D pen() {
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private BufferedImage blank(int height) {
        BufferedImage blank = new BufferedImage(roll.widthDots(), height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = blank.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, blank.getWidth(), height);
        pen.dispose();
        return blank;
    }
}
