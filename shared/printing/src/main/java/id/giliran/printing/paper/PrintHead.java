package id.giliran.printing.paper;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modes of the printer, the line that is being gathered, and the sheet under the head. */
final class PrintHead {
    private static final int USUAL_LINE_SPACING = 30;
    private static final int RIGHT = 2;
    private static final int LEFT = 0;

    private final PaperSheet sheet;
    private final PaperRoll roll;
    private final List<Letter> line = new ArrayList<>();
    private QrMemory qr = new QrMemory();
    private Look look = Look.USUAL;
    private int alignment = LEFT;
    private int lineSpacing = USUAL_LINE_SPACING;
    private int unitsPerInch;
    private boolean pageChosen;
    private @Nullable Image strip;

    /** How letters look; width and height are multiples of font A. */
    record Look(int width, int height, boolean bold, boolean reverse) {
        static final Look USUAL = new Look(1, 1, false, false);
    }

    /** A letter in the line buffer. */
    record Letter(char character, Look look) {}

    /** Dots of an image. */
    record Image(int width, int rows, PaperSheet.Dots dots) {}

    PrintHead(PaperSheet sheet) {
        this.sheet = sheet;
        this.roll = sheet.roll();
        this.unitsPerInch = roll.mechanism().feedUnitsPerInch();
    }

    void initialize() {
        line.clear();
        strip = null;
        qr = new QrMemory();
        look = Look.USUAL;
        alignment = LEFT;
        lineSpacing = USUAL_LINE_SPACING;
        unitsPerInch = roll.mechanism().feedUnitsPerInch();
        pageChosen = false;
    }

    void align(int where) {
        alignment = where;
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

    void lineSpacing(int units) {
        lineSpacing = units;
    }

    void unitsPerInch(int units) {
        unitsPerInch = units;
    }

    /** From now on bytes beyond ASCII are letters. */
    void choosePage() {
        pageChosen = true;
    }

    boolean pageChosen() {
        return pageChosen;
    }

    QrMemory qr() {
        return qr;
    }

    /** A letter that does not fit begins the next line, as on a real printer. */
    void letter(char character) {
        Letter letter = new Letter(character, look);
        if (lineDots() + width(letter) > roll.dots()) {
            lineFeed();
        }
        line.add(letter);
    }

    /** A strip of an image stands in the line like letters do. */
    void strip(Image image) {
        strip = image;
    }

    void lineFeed() {
        if (strip != null) {
            sheet.dots(start(strip.width()), strip.width(), strip.rows(), strip.dots());
            strip = null;
            sheet.feed(lineSpacing, unitsPerInch);
            return;
        }
        int highest =
                line.stream().mapToInt(letter -> letter.look().height()).max().orElse(1);
        int x = start(lineDots());
        for (Letter letter : line) {
            // Letters of different heights stand on one base line.
            sheet.letter(x, roll.cellHeight() * (highest - letter.look().height()), letter);
            x += width(letter);
        }
        line.clear();
        feedLine(highest * roll.mechanism().cellRows());
    }

    /** By the line spacing, but at least as far as the letters are high. */
    private void feedLine(int rows) {
        int rowsPerInch = roll.mechanism().rowsPerInch();
        if (lineSpacing * rowsPerInch >= rows * unitsPerInch) {
            sheet.feed(lineSpacing, unitsPerInch);
        } else {
            sheet.feed(rows, rowsPerInch);
        }
    }

    void feed(int units) {
        sheet.feed(units, unitsPerInch);
    }

    void image(Image image) {
        sheet.dots(start(image.width()), image.width(), image.rows(), image.dots());
        sheet.feed(image.rows(), roll.mechanism().rowsPerInch());
    }

    void printQr() throws UnknownCommandException {
        ByteMatrix squares = qr.squares();
        int module = qr.moduleDots();
        int side = squares.getWidth() * module;
        image(new Image(side, side, (x, y) -> squares.get(x / module, y / module) == 1));
    }

    BufferedImage tearOff() {
        return sheet.tearOff();
    }

    private int lineDots() {
        return line.stream().mapToInt(this::width).sum();
    }

    private int width(Letter letter) {
        return roll.cellWidth() * letter.look().width();
    }

    private int start(int width) {
        int free = Math.max(0, roll.dots() - width);
        return switch (alignment) {
            case LEFT -> 0;
            case RIGHT -> free;
            default -> free / 2;
        };
    }
}
