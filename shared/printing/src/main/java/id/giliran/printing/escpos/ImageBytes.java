package id.giliran.printing.escpos;

import java.util.function.IntPredicate;

/** Packs the dots of an image into bytes, eight to each. */
final class ImageBytes {
    private static final int DATA_LINK_ESCAPE = 0x10;
    private static final int ONE_DOT_MORE = 0x08;

    private ImageBytes() {}

    /** Row after row; the leftmost dot is the highest bit, and the last byte of a row is filled up with white. */
    static byte[] rows(DotImage image) {
        int rowBytes = (image.width() + 7) / 8;
        byte[] packed = new byte[rowBytes * image.height()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < rowBytes; x++) {
                int left = 8 * x;
                int row = y;
                packed[y * rowBytes + x] = eight(dot -> image.black(left + dot, row));
            }
        }
        return harmless(packed);
    }

    /** Column after column, each of so many bytes; the uppermost dot is the highest bit. */
    static byte[] columns(DotImage image, int columnBytes) {
        byte[] packed = new byte[image.width() * columnBytes];
        for (int x = 0; x < image.width(); x++) {
            for (int y = 0; y < columnBytes; y++) {
                int top = 8 * y;
                int column = x;
                packed[x * columnBytes + y] = eight(dot -> image.black(column, top + dot));
            }
        }
        return harmless(packed);
    }

    private static byte eight(IntPredicate black) {
        int packed = 0;
        for (int dot = 0; dot < 8; dot++) {
            packed = packed << 1 | (black.test(dot) ? 1 : 0);
        }
        return (byte) packed;
    }

    /**
     * Printers obey the real-time commands 10 04, 10 05 and 10 14 also where they are part of an image (Epson, "ESC/POS
     * Command Reference", DLE EOT, notes): such a chance pair gets one dot more, which nobody sees.
     */
    private static byte[] harmless(byte[] packed) {
        for (int i = 0; i + 1 < packed.length; i++) {
            int next = packed[i + 1];
            if (packed[i] == DATA_LINK_ESCAPE && (next == 0x04 || next == 0x05 || next == 0x14)) {
                packed[i] |= ONE_DOT_MORE;
            }
        }
        return packed;
    }
}
