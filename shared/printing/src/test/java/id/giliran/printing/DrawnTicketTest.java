package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.giliran.printing.paper.PaperPrinter;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Look at the pictures in target/screens whenever the layout changes. */
class DrawnTicketTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @Test
    void aTicketOf80MillimetresCanBeReadAndScanned() throws Exception {
        BufferedImage picture = draw(Tickets.newPassport(), PrinterProfile.generic80(), "ticket-80mm");

        assertThat(picture.getWidth()).isEqualTo(639);
        assertThat(scanned(picture)).isEqualTo(Tickets.QR_TEXT);
    }

    @Test
    void aTicketOf58MillimetresCanBeReadAndScanned() throws Exception {
        BufferedImage picture = draw(Tickets.newPassport(), PrinterProfile.generic58(), "ticket-58mm");

        assertThat(picture.getWidth()).isEqualTo(464);
        assertThat(scanned(picture)).isEqualTo(Tickets.QR_TEXT);
    }

    @Test
    void aMarkedTicketCanBeReadAndScanned() throws Exception {
        BufferedImage picture =
                draw(Tickets.newPassport("CETAK ULANG"), PrinterProfile.generic80(), "ticket-80mm-mark");

        assertThat(scanned(picture)).isEqualTo(Tickets.QR_TEXT);
    }

    private static BufferedImage draw(TicketContent ticket, PrinterProfile profile, String name) throws Exception {
        byte[] bytes = TicketEncoder.encode(new TicketLayout(profile).arrange(ticket), profile);
        BufferedImage picture = new PaperPrinter(profile.roll()).print(bytes);
        Files.createDirectories(SCREENS);
        ImageIO.write(picture, "png", SCREENS.resolve(name + ".png").toFile());
        return picture;
    }

    private static String scanned(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
