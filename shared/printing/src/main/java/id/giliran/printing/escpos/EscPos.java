package id.giliran.printing.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes ESC/POS commands one after another, each with the bytes its method names.
 *
 * <p>Source of every command: Epson, "ESC/POS Command Reference"
 * (download4.epson.biz/sec_pubs/pos/reference_en/escpos), under the name given with the bytes. Dots of paper travel
 * are the printer's vertical motion units, which are one dot on 203 dpi printers.
 */
public final class EscPos {
    /** Argument of {@link #align}: the line starts at the left edge. */
    public static final int LEFT = 0;

    /** Argument of {@link #align}: the line stands in the middle. */
    public static final int CENTER = 1;

    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int LF = 0x0A;
    private static final int LARGEST_BYTE = 0xFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Whether the dot of an image is black; x grows to the right and y down, both from 0. */
    @FunctionalInterface
    public interface Dots {
        boolean black(int x, int y);
    }

    /** {@code 1B 40}, ESC @: clears the line buffer and every mode. */
    public EscPos initialize() {
        return put(ESC, '@');
    }

    /** {@code 1C 2E}, FS . : two bytes are two letters again; many printers from China start in kanji mode. */
    public EscPos cancelKanji() {
        return put(FS, '.');
    }

    /** {@code 1B 61 n}, ESC a: {@link #LEFT} or {@link #CENTER}, for the lines and images that follow. */
    public EscPos align(int alignment) {
        return put(ESC, 'a', within("alignment", alignment, LEFT, CENTER));
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

    /** {@code 1B 33 n}, ESC 3: dots from the top of one line to the top of the next, 0 to 255. */
    public EscPos lineSpacing(int dots) {
        return put(ESC, '3', within("line spacing", dots, 0, LARGEST_BYTE));
    }

    /** The text in ASCII, as {@link PlainText} spells it: the only letters on which all code pages agree. */
    public EscPos text(String text) {
        bytes.writeBytes(PlainText.of(text).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** {@code 0A}, LF: prints the line. */
    public EscPos lineFeed() {
        return put(LF);
    }

    /** {@code 1B 4A n}, ESC J: blank paper; more than 255 dots take several commands. */
    public EscPos feed(int dots) {
        int left = within("feed", dots, 0, 0xFFFF);
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
     * {@code 1D 76 30 00 xL xH yL yH ...}, GS v 0: an image of its own dots; x counts bytes of eight dots (the last
     * one is filled up with white), y counts rows, and the leftmost dot is the highest bit.
     */
    public EscPos raster(int width, int height, Dots dots) {
        int rowBytes = (within("image width", width, 1, 0xFFFF) + 7) / 8;
        within("image height", height, 1, 0xFFFF);
        put(GS, 'v', '0', 0, rowBytes & LARGEST_BYTE, rowBytes >> 8, height & LARGEST_BYTE, height >> 8);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < rowBytes * 8; x += 8) {
                bytes.write(eightDots(x, y, width, dots));
            }
        }
        return this;
    }

    private static int eightDots(int left, int y, int width, Dots dots) {
        int packed = 0;
        for (int x = left; x < left + 8; x++) {
            packed = packed << 1 | (x < width && dots.black(x, y) ? 1 : 0);
        }
        return packed;
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

    /** Everything written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
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
