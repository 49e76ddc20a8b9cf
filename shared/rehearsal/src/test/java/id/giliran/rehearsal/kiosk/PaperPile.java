package id.giliran.rehearsal.kiosk;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
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
    private PaperPile() {}

    /** Ids of the tickets on paper, one for each paper. */
    static List<String> tickets(Path folder) throws Exception {
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

    private static String qr(Path picture) throws Exception {
        BufferedImage paper = read(picture);
        int width = paper.getWidth();
        int[] dots = paper.getRGB(0, 0, width, paper.getHeight(), null, 0, width);
        BinaryBitmap bits =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, paper.getHeight(), dots)));
        try {
            return new QRCodeReader().decode(bits).getText();
        } catch (NotFoundException unreadable) {
            throw new IOException("no QR code can be read on " + picture, unreadable);
        }
    }

    private static BufferedImage read(Path picture) throws IOException {
        return ImageIO.read(picture.toFile());
    }
}
