package id.giliran.printing.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the commands GS ( k have told the printer about the QR code to come. */
final class QrMemory {
    private static final ErrorCorrectionLevel[] LEVELS = {
        ErrorCorrectionLevel.L, ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H
    };
    private static final byte[] MODEL_TWO = {'1', 'A', '2', 0};
    private static final byte[] PRINT = {'1', 'Q', '0'};
    private static final String STORE = "1P0";
    private static final String MODULE = "1C";
    private static final String CORRECTION = "1E";

    private int moduleDots = 3;
    private ErrorCorrectionLevel correction = ErrorCorrectionLevel.L;
    private String text = "";

    boolean isPrintCommand(byte[] parameters) {
        return Arrays.equals(parameters, PRINT);
    }

    /** Whether the parameters of GS ( k are a setting that this printer has. */
    boolean remember(byte[] parameters) {
        if (begins(parameters, STORE)) {
            text = oneLetterAByte(parameters).substring(STORE.length());
            return !text.isEmpty();
        }
        int value = parameters.length == 3 ? parameters[2] : -1;
        if (begins(parameters, MODULE)) {
            moduleDots = value;
            return value >= 1 && value <= 16;
        }
        if (begins(parameters, CORRECTION) && value >= '0' && value <= '3') {
            correction = LEVELS[value - '0'];
            return true;
        }
        return Arrays.equals(parameters, MODEL_TWO);
    }

    private static boolean begins(byte[] parameters, String start) {
        return oneLetterAByte(parameters).startsWith(start);
    }

    private static String oneLetterAByte(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    int moduleDots() {
        return moduleDots;
    }

    /** The squares of the code that was stored last. */
    ByteMatrix squares() throws UnknownCommandException {
        if (text.isEmpty()) {
            throw new UnknownCommandException("A QR code is to be printed, but no text was stored for it before.");
        }
        try {
            return Encoder.encode(text, correction).getMatrix();
        } catch (WriterException unusable) {
            throw new UnknownCommandException(
                    "The " + text.length() + " bytes stored for a QR code do not fit one: " + unusable.getMessage());
        }
    }
}
