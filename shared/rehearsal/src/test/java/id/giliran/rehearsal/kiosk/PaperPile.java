package id.giliran.rehearsal.kiosk;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The tickets that came out of a printer, read by their QR codes as a scanner would. */
final class PaperPile {
    private static final double[] SIZES = {1, 0.75, 1.25, 0.9, 3};

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

    /** Held nearer and farther, as people do: at one distance this reader fails with one ticket in two hundred. */
    private static String qr(Path picture) throws IOException {
        BufferedImage paper = ImageIO.read(picture.toFile());
        ReaderException unreadable = NotFoundException.getNotFoundInstance();
        for (double size : SIZES) {
            try {
                return new QRCodeReader().decode(bits(paper, size)).getText();
            } catch (ReaderException wrongDistance) {
                unreadable = wrongDistance;
            }
        }
        throw new IOException("no QR code can be read on " + picture, unreadable);
    }

    private static BinaryBitmap bits(BufferedImage paper, double size) {
        int width = (int) (paper.getWidth() * size);
        int height = (int) (paper.getHeight() * size);
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = seen.createGraphics();
        pen.drawImage(paper, 0, 0, width, height, null);
        pen.dispose();
        int[] dots = seen.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    }
}
