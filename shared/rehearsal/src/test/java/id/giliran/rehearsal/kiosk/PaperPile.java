package id.giliran.rehearsal.kiosk;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The tickets that came out of a printer, read by their QR codes as a scanner would. */
final class PaperPile {
    /** Less than any code that is printed, more than a single sign. */
    private static final int LEAST_DOTS = 60;

    private static final int DARK = 0x80;

    private PaperPile() {}

    /** Ids of the tickets on paper, one for each paper. */
    static List<String> tickets(Path folder) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> pictures = Files.list(folder)) {
            for (Path picture : pictures.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList()) {
                ids.add(qr(picture));
            }
        }
        return ids;
    }

    /**
     * The code stands alone between blank rows, and there it is read. A reader that looks for it on the whole paper takes
     * letters for its corners now and then.
     */
    private static String qr(Path picture) throws IOException {
        BufferedImage paper = ImageIO.read(picture.toFile());
        int top = 0;
        for (int row = 0; row < paper.getHeight(); row++) {
            if (darkDots(paper, row).findAny().isEmpty()) {
                if (isSquare(paper, top, row)) {
                    return decoded(paper.getSubimage(0, top, paper.getWidth(), row - top), picture);
                }
                top = row + 1;
            }
        }
        throw new IOException("there is no QR code on " + picture);
    }

    private static IntStream darkDots(BufferedImage paper, int row) {
        return IntStream.range(0, paper.getWidth()).filter(dot -> (paper.getRGB(dot, row) & 0xFF) < DARK);
    }

    /** Whether what stands between these rows is as wide as it is high, as no line of letters is. */
    private static boolean isSquare(BufferedImage paper, int top, int bottom) {
        IntSummaryStatistics across = IntStream.range(top, bottom)
                .flatMap(row -> darkDots(paper, row))
                .summaryStatistics();
        return bottom - top >= LEAST_DOTS && across.getMax() - across.getMin() + 1 == bottom - top;
    }

    private static String decoded(BufferedImage code, Path picture) throws IOException {
        int width = code.getWidth();
        int[] dots = code.getRGB(0, 0, width, code.getHeight(), null, 0, width);
        RGBLuminanceSource seen = new RGBLuminanceSource(width, code.getHeight(), dots);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new GlobalHistogramBinarizer(seen)),
                            Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new IOException("no QR code can be read on " + picture, unreadable);
        }
    }
}
