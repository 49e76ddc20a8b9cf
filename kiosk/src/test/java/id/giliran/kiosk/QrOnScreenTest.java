package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.giliran.fx.look.Panel;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A camera's eye on the whole screen with a number without paper. */
final class QrOnScreenTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, LIGHT", "1920, 1080, LIGHT", "1080, 1920, HIGH_CONTRAST", "720, 1280, LIGHT"})
    void codeOnTheScreenHoldsTheTicket(int width, int height, Theme theme) throws IOException, ReaderException {
        ScreenStage stage = ScreenStage.of(Panel.ofDiagonal(21.5, width, height), theme);
        stage.act(Objects.requireNonNull(Scenarios.all().get("number-on-screen")));
        String name = "number-on-screen-" + width + "x" + height + "-" + theme;
        stage.save(name);

        assertThat(read(ImageIO.read(Path.of("target/screens", name + ".png").toFile())))
                .isEqualTo("t-1");
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
