package id.giliran.printing.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes ESC/POS commands one after another, each with the bytes its method names.
 *
 * <p>Source of every command: Epson, "ESC/POS Command Reference"
 * (download4.epson.biz/sec_pubs/pos/reference_en/escpos), under the name given with the bytes. Units of paper travel
 * are the printer's vertical motion units; how many make an inch differs, see {@link #unitsPerInch}.
 */
public final class EscPos {
    /** Argument of {@link #align}: the line starts at the left edge. */
    public static final int LEFT = 0;

    /** Argument of {@link #align}: the line stands in the middle. */
    public static final int CENTER = 1;

    /** Argument of {@link #align}: the line ends at the right edge. */
    public static final int RIGHT = 2;

    /** Rows of an image that are sent at a time, so that the printer can be asked for its state between them. */
    public static final int STRIP_ROWS = 24;

    private static final int COLUMN_ROWS = 8;
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int LF = 0x0A;
    private static final int LARGEST_BYTE = 0xFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** {@code 1B 40}, ESC @: clears the line buffer and every mode. */
    public EscPos initialize() {
        return put(ESC, '@');
    }

    /** {@code 1C 2E}, FS . : two bytes are two letters again; many printers from China start in kanji mode. */
    public EscPos cancelKanji() {
        return put(FS, '.');
    }

    /** {@code 1B 61 n}, ESC a: {@link #LEFT}, {@link #CENTER} or {@link #RIGHT}, for the lines and images that follow. */
    public EscPos align(int alignment) {
        return put(ESC, 'a', within("alignment", alignment, LEFT, RIGHT));
    }

    /** {@code 1B 74 n}, ESC t: the page on which the letters beyond ASCII are. */
    public EscPos codePage(int page) {
        return put(ESC, 't', within("code page", page, 0, LARGEST_BYTE));
    }

    /** {@code 1D 50 x y}, GS P: how many units of {@link #lineSpacing} and {@link #feed} make an inch. */
    public EscPos unitsPerInch(int across, int along) {
        return put(
                GS,
                'P',
                within("units across an inch", across, 1, LARGEST_BYTE),
                within("units along an inch", along, 1, LARGEST_BYTE));
    }

    /** {@code 1B 63 35 01}, ESC c 5: the FEED key does nothing. */
    public EscPos lockFeedKey() {
        return put(ESC, 'c', '5', 1);
    }

    /** {@code 1B 45 n}, ESC E. */
    public EscPos bold(boolean on) {
        return put(ESC, 'E', on ? 1 : 0);
    }

    /** {@code 1D 42 n}, GS B: white on black. */
    public EscPos reverse(boolean on) {
        return put(GS, 'B', on ? 1 : 0);
    }

    /** {@code 1D 21 n}, GS !: n = (width - 1) * 16 + (height - 1), here the same multiple both ways, 1 to 8. */
    public EscPos size(int multiple) {
        int step = within("size", multiple, 1, 8) - 1;
        return put(GS, '!', step << 4 | step);
    }

    /** {@code 1B 21 n}, ESC !: font A, with 08 bold, 10 of double height and 20 of double width; size 1 or 2. */
    public EscPos printMode(int size, boolean bold) {
        return put(ESC, '!', (within("size of ESC !", size, 1, 2) == 2 ? 0x30 : 0) | (bold ? 0x08 : 0));
    }

    /** {@code 1B 33 n}, ESC 3: units from the top of one line to the top of the next, 0 to 255. */
    public EscPos lineSpacing(int units) {
        return put(ESC, '3', within("line spacing", units, 0, LARGEST_BYTE));
    }

    /** The text in these letters, as they spell it. */
    public EscPos text(String text, Letters letters) {
        bytes.writeBytes(letters.bytes(text));
        return this;
    }

    /** {@code 0A}, LF: prints the line. */
    public EscPos lineFeed() {
        return put(LF);
    }

    /** {@code 1B 4A n}, ESC J: blank paper; more than 255 units take several commands. */
    public EscPos feed(int units) {
        int left = within("feed", units, 0, 0xFFFF);
        while (left > LARGEST_BYTE) {
            put(ESC, 'J', LARGEST_BYTE);
            left -= LARGEST_BYTE;
        }
        return left == 0 ? this : put(ESC, 'J', left);
    }

    /**
     * A QR code that the printer draws, by five commands GS ( k: model 2 {@code 1D 28 6B 04 00 31 41 32 00}, module
     * {@code 1D 28 6B 03 00 31 43 n} of 1 to 16 dots, error correction M {@code 1D 28 6B 03 00 31 45 31}, the text in
     * UTF-8 {@code 1D 28 6B pL pH 31 50 30 ...} where pL + 256 pH is its length + 3, print
     * {@code 1D 28 6B 03 00 31 51 30}.
     */
    public EscPos qr(String text, int moduleDots) {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        int length = within("QR text length", data.length, 1, 2331) + 3;
        put(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
        put(GS, '(', 'k', 3, 0, '1', 'C', within("QR module", moduleDots, 1, 16));
        put(GS, '(', 'k', 3, 0, '1', 'E', '1');
        put(GS, '(', 'k', length & LARGEST_BYTE, length >> 8, '1', 'P', '0');
        bytes.writeBytes(data);
        return put(GS, '(', 'k', 3, 0, '1', 'Q', '0');
    }

    /**
     * {@code 1D 76 30 00 xL xH yL yH ...}, GS v 0, for each strip of an image: x counts bytes of eight dots, y counts
     * rows.
     */
    public EscPos raster(DotImage image) {
        int rowBytes = (within("image width", image.width(), 1, 0xFFFF) + 7) / 8;
        for (int row = 0; row < image.height(); row += STRIP_ROWS) {
            DotImage strip = image.strip(row, STRIP_ROWS);
            put(GS, 'v', '0', 0).two(rowBytes).two(strip.height());
            bytes.writeBytes(ImageBytes.rows(strip));
        }
        return this;
    }

    /**
     * For each strip of an image GS ( L twice: {@code 1D 28 4C pL pH 30 70 30 01 01 31 xL xH yL yH ...} stores it, where
     * x and y count dots, and {@code 1D 28 4C 02 00 30 32} prints it.
     */
    public EscPos graphics(DotImage image) {
        for (int row = 0; row < image.height(); row += STRIP_ROWS) {
            DotImage strip = image.strip(row, STRIP_ROWS);
            byte[] packed = ImageBytes.rows(strip);
            put(GS, '(', 'L').two(within("image", packed.length + 10, 11, 0xFFFF));
            put('0', 'p', '0', 1, 1, '1').two(strip.width()).two(strip.height());
            bytes.writeBytes(packed);
            put(GS, '(', 'L', 2, 0, '0', '2');
        }
        return this;
    }

    /**
     * For each eight rows of an image {@code 1B 2A 01 nL nH ... 0A}, ESC * in double density and LF. The line spacing
     * must be that of eight rows. {@code 1B 55 01}, ESC U, makes the head print in one direction only meanwhile, so that
     * the rows stand exactly above each other.
     */
    public EscPos columns(DotImage image) {
        put(ESC, 'U', 1);
        for (int row = 0; row < image.height(); row += COLUMN_ROWS) {
            put(ESC, '*', 1).two(within("image width", image.width(), 1, 0xFFFF));
            bytes.writeBytes(ImageBytes.columns(image.strip(row, COLUMN_ROWS), 1));
            lineFeed();
        }
        return put(ESC, 'U', 0);
    }

    /** {@code 1C 70 n 00}, FS p: the image that the printer keeps under this number, from 1. */
    public EscPos keptImage(int number) {
        return put(FS, 'p', within("number of a kept image", number, 1, LARGEST_BYTE), 0);
    }

    /**
     * {@code 1C 71 01 xL xH yL yH ...}, FS q: keeps one image for good, as number 1, and forgets all others; x and y
     * count bytes of eight dots. The printer starts anew afterwards; it can be done some ten times a day at most.
     */
    public EscPos keepImage(DotImage image) {
        int columnBytes = (within("height of a kept image", image.height(), 1, 2304) + 7) / 8;
        int acrossBytes = (within("width of a kept image", image.width(), 1, 8184) + 7) / 8;
        DotImage whole = DotImage.of(acrossBytes * 8, columnBytes * 8, image::black);
        put(FS, 'q', 1).two(acrossBytes).two(columnBytes);
        bytes.writeBytes(ImageBytes.columns(whole, columnBytes));
        return this;
    }

    /** {@code 1D 56 00}, GS V: cuts where the paper is, all the way. */
    public EscPos cutThrough() {
        return put(GS, 'V', 0);
    }

    /**
     * {@code 1C 50 steps led action timeout}, FS P of Custom VKP80III: cuts, holds the ticket out so many steps of 5 mm
     * with the lamp on, and takes it back ({@code 'R'}) after so many seconds.
     *
     * @param seconds 0 for ever
     */
    public EscPos present(int millimetres, int seconds) {
        return put(
                FS,
                'P',
                within("presenter length in steps", millimetres / 5, 1, LARGEST_BYTE),
                1,
                'R',
                within("presenter time", seconds, 0, LARGEST_BYTE));
    }

    /** {@code 1B 42 02 03}, ESC B of many printers from China: two sounds of 150 ms. */
    public EscPos beep() {
        return put(ESC, 'B', 2, 3);
    }

    /** {@code 1B 28 41 05 00 61 64 02 02 02}, ESC ( A (fn = 97) of Epson: two sounds of 200 ms. */
    public EscPos beepInside() {
        return put(ESC, '(', 'A', 5, 0, 0x61, 100, 2, 2, 2);
    }

    /** {@code 1D 56 01}, GS V: cuts where the paper is and leaves one point, so that the ticket does not fall. */
    public EscPos cut() {
        return put(GS, 'V', 1);
    }

    /**
     * {@code 10 14 08 01 03 14 01 06 02 08}, DLE DC4 (fn = 8): at once, also while the printer is offline, forgets all
     * that it has taken and not yet printed. Printers that do not know it take it for nothing.
     */
    public EscPos forgetTheRest() {
        return put(0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08);
    }

    /**
     * {@code 10 05 02}, DLE ENQ 2: at once, ends an error whose cause a person has removed, such as caught paper, and
     * forgets what has been taken and not yet printed.
     */
    public EscPos recover() {
        return put(0x10, 0x05, 0x02);
    }

    /**
     * {@code 1D 28 48 06 00 30 30 d1 d2 d3 d4}, GS ( H (fn = 48): the printer answers {@code 37 22 d1 d2 d3 d4 00} when
     * all before is printed.
     *
     * @param mark four characters from space to tilde
     */
    public EscPos tellWhenPrinted(String mark) {
        within("length of a mark", mark.length(), 4, 4);
        put(GS, '(', 'H', 6, 0, '0', '0');
        mark.chars().forEach(letter -> put(within("letter of a mark", letter, ' ', '~')));
        return this;
    }

    /** Everything written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private EscPos two(int value) {
        return put(value & LARGEST_BYTE, value >> 8);
    }

    private EscPos put(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    private static int within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "ESC/POS allows a " + what + " from " + least + " to " + most + ", not " + value + ".");
        }
        return value;
    }
}
