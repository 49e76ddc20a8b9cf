package id.giliran.printing.escpos;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;

/** The dark and light squares of a QR code with error correction M, without the quiet zone around it. */
public final class QrModules {
    private final ByteMatrix matrix;

    private QrModules(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The smallest code that holds the text.
     *
     * @throws IllegalArgumentException when no code is large enough
     */
    public static QrModules of(String text) {
        try {
            // As the printers do it: the bytes of UTF-8 as they are, without a header that names the character set.
            String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return new QrModules(Encoder.encode(bytes, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A text of " + text.length() + " characters does not fit a QR code: shorten it.", tooLong);
        }
    }

    /** Squares on each side. */
    public int size() {
        return matrix.getWidth();
    }

    /** Whether the square in this column and row is dark. */
    public boolean dark(int column, int row) {
        return matrix.get(column, row) == 1;
    }
}
