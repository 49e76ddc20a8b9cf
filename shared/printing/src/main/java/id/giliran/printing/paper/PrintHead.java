package id.giliran.printing.paper;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The modes of the printer, the line that is being gathered, and the sheet under the head. */
final class PrintHead {
    private static final int USUAL_LINE_SPACING = 30;

    private final PaperSheet sheet;
    private final List<Letter> line = new ArrayList<>();
    private QrMemory qr = new QrMemory();
    private Look look = Look.USUAL;
    private boolean centered;
    private int lineSpacing = USUAL_LINE_SPACING;

    /** How letters look; width and height are multiples of font A. */
    record Look(int width, int height, boolean bold, boolean reverse) {
        static final Look USUAL = new Look(1, 1, false, false);
    }

    /** A letter in the line buffer. */
    record Letter(char character, Look look) {
        int dots() {
            return PrinterFont.CELL_WIDTH * look.width();
        }
    }

    PrintHead(PaperSheet sheet) {
        this.sheet = sheet;
    }

    void initialize() {
        line.clear();
        qr = new QrMemory();
        look = Look.USUAL;
        centered = false;
        lineSpacing = USUAL_LINE_SPACING;
    }

    void centered(boolean on) {
        centered = on;
    }

    void bold(boolean on) {
        look = new Look(look.width(), look.height(), on, look.reverse());
    }

    void reverse(boolean on) {
        look = new Look(look.width(), look.height(), look.bold(), on);
    }

    void size(int width, int height) {
        look = new Look(width, height, look.bold(), look.reverse());
    }

    void lineSpacing(int dots) {
        lineSpacing = dots;
    }

    QrMemory qr() {
        return qr;
    }

    /** A letter that does not fit begins the next line, as on a real printer. */
    void letter(char character) {
        Letter letter = new Letter(character, look);
        if (lineDots() + letter.dots() > sheet.printableDots()) {
            lineFeed();
        }
        line.add(letter);
    }

    void lineFeed() {
        int highest =
                line.stream().mapToInt(letter -> letter.look().height()).max().orElse(1);
        int x = start(lineDots());
        for (Letter letter : line) {
            // Letters of different heights stand on one base line.
            int top = PrinterFont.CELL_HEIGHT * (highest - letter.look().height());
            sheet.letter(x, top, letter);
            x += letter.dots();
        }
        line.clear();
        sheet.feed(Math.max(lineSpacing, PrinterFont.CELL_HEIGHT * highest));
    }

    void feed(int dots) {
        sheet.feed(dots);
    }

    void image(int width, int height, PaperSheet.Dots dots) {
        sheet.dots(start(width), width, height, dots);
        sheet.feed(height);
    }

    void printQr() throws UnknownCommandException {
        ByteMatrix squares = qr.squares();
        int module = qr.moduleDots();
        int side = squares.getWidth() * module;
        image(side, side, (x, y) -> squares.get(x / module, y / module) == 1);
    }

    BufferedImage tearOff() {
        return sheet.tearOff();
    }

    private int lineDots() {
        return line.stream().mapToInt(Letter::dots).sum();
    }

    private int start(int width) {
        return centered ? Math.max(0, (sheet.printableDots() - width) / 2) : 0;
    }
}
