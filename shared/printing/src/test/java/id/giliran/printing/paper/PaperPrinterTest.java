package id.giliran.printing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPrinterTest {
    private static final PaperRoll ROLL = new PaperRoll(80, 576, 203);
    private static final int LEFT = ROLL.leftMarginDots();
    private static final int TOP = ROLL.headToCutterDots();
    private static final String FEED_TO_CUTTER = "1B 4A 60";

    private final PaperPrinter printer = new PaperPrinter(ROLL);

    @Test
    void anUnknownCommandIsRefusedWithItsPlaceAndBytes() {
        assertThatExceptionOfType(UnknownCommandException.class)
                .isThrownBy(() -> print("1B 40 41 0A 1B 70 00 32 FA"))
                .withMessage("The paper printer does not know the command at offset 4 (1B 70 00 32 FA): "
                        + "correct the encoder, or teach the command to PaperPrinter.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E9",
                "07",
                "1C 26",
                "1B 61 03",
                "1D 21 80",
                "1D 28 4C 00 00",
                "1D 28 6B 03 00 31 45 39",
                "1D 56 41",
                "1D 28 6B 03 00 31 43 11",
                "1D 76 30 01"
            })
    void whatARealPrinterMightMisreadIsRefused(String hex) {
        assertThatExceptionOfType(UnknownCommandException.class)
                .isThrownBy(() -> print(hex))
                .withMessageContaining("offset 0 (" + hex);
    }

    @Test
    void aTicketThatEndsInsideACommandIsRefused() {
        assertThatExceptionOfType(UnknownCommandException.class)
                .isThrownBy(() -> print("41 0A 1D 76 30 00 02 00 02 00 FF"))
                .withMessage(
                        "The command at offset 2 (1D 76 30 00 02 00 02 00) is cut short: send the ticket as a whole.");
    }

    @Test
    void printingAQrCodeThatWasNeverStoredIsRefused() {
        assertThatExceptionOfType(UnknownCommandException.class)
                .isThrownBy(() -> print("1D 28 6B 03 00 31 51 30"))
                .withMessage("A QR code is to be printed, but no text was stored for it before.");
    }

    @Test
    void theSheetIsAsLongAsItWasFedPastTheCutter() throws Exception {
        assertThat(print("41 0A 1B 4A 64").getHeight()).isEqualTo(30 + 100);
        assertThat(print("1B 33 C6 41 0A 1B 4A 64").getHeight()).isEqualTo(198 + 100);
        assertThat(print("1B 33 00 1D 21 11 41 0A").getHeight()).isEqualTo(48);
        assertThat(print("1B 4A FF".repeat(10)).getHeight()).isEqualTo(2550);
    }

    @Test
    void aRasterImageStandsDotByDotWhereTheLineBegins() throws Exception {
        BufferedImage picture = print("1D 76 30 00 01 00 02 00 80 01 " + FEED_TO_CUTTER);

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 1, 0)).isFalse();
        assertThat(black(picture, 0, 1)).isFalse();
        assertThat(black(picture, 7, 1)).isTrue();
    }

    @Test
    void aCenteredImageStandsInTheMiddle() throws Exception {
        BufferedImage picture = print("1B 61 01 1D 76 30 00 01 00 01 00 FF " + FEED_TO_CUTTER);

        assertThat(black(picture, 283, 0)).isFalse();
        assertThat(black(picture, 284, 0)).isTrue();
        assertThat(black(picture, 291, 0)).isTrue();
        assertThat(black(picture, 292, 0)).isFalse();
    }

    @Test
    void reverseLettersFillTheirCells() throws Exception {
        BufferedImage picture = print("1D 42 01 1D 21 11 20 20 0A 1B 4A FF");

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 47, 47)).isTrue();
        assertThat(black(picture, 48, 0)).isFalse();
        assertThat(black(picture, 0, 48)).isFalse();
    }

    @Test
    void aLetterTooManyBeginsTheNextLine() throws Exception {
        assertThat(print("41".repeat(48) + "0A" + FEED_TO_CUTTER).getHeight()).isEqualTo(30 + TOP);
        assertThat(print("41".repeat(49) + "0A" + FEED_TO_CUTTER).getHeight()).isEqualTo(60 + TOP);
    }

    @Test
    void initializeForgetsWhatCameBefore() throws Exception {
        BufferedImage picture = print("41 1B 61 01 1D 21 77 1B 40 1D 42 01 20 0A " + FEED_TO_CUTTER);

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 12, 0)).isFalse();
        assertThat(picture.getHeight()).isEqualTo(30 + TOP);
    }

    private BufferedImage print(String hex) throws UnknownCommandException {
        return printer.print(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static boolean black(BufferedImage picture, int x, int y) {
        return (picture.getRGB(LEFT + x, TOP + y) & 0xFF) == 0;
    }
}
