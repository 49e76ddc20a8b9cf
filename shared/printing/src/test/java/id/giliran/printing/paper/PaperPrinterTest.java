package id.giliran.printing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    @Test
    void aRightAlignedImageEndsAtTheEdge() throws Exception {
        BufferedImage picture = print("1B 61 02 1D 76 30 00 01 00 01 00 FF " + FEED_TO_CUTTER);

        assertThat(black(picture, 567, 0)).isFalse();
        assertThat(black(picture, 568, 0)).isTrue();
        assertThat(black(picture, 575, 0)).isTrue();
    }

    @Test
    void graphicsAreStoredAndThenPrinted() throws Exception {
        String store = "1D 28 4C 0C 00 30 70 30 01 01 31 09 00 01 00 80 80 ";
        BufferedImage picture = print(store + "1D 28 4C 02 00 30 32 " + FEED_TO_CUTTER);

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 8, 0)).isTrue();
        assertThat(picture.getHeight()).isEqualTo(1 + TOP);
        assertThat(print(store + FEED_TO_CUTTER).getHeight()).isEqualTo(TOP);
    }

    @Test
    void columnsStandUnderEachOtherWhenTheLineSpacingIsTheirs() throws Exception {
        BufferedImage picture =
                print("1B 33 08 1B 55 01 1B 2A 01 02 00 80 01 0A 1B 2A 01 01 00 80 0A " + FEED_TO_CUTTER);

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 1, 7)).isTrue();
        assertThat(black(picture, 0, 8)).isTrue();
        assertThat(picture.getHeight()).isEqualTo(16 + TOP);
    }

    @Test
    void aKeptImageIsStillThereForTheNextTicket() throws Exception {
        assertThat(print("1C 70 01 00 " + FEED_TO_CUTTER).getHeight()).isEqualTo(TOP);
        print("1C 71 01 01 00 01 00 80 00 00 00 00 00 00 01");
        BufferedImage picture = print("1B 40 1C 70 01 00 " + FEED_TO_CUTTER);

        assertThat(black(picture, 0, 0)).isTrue();
        assertThat(black(picture, 7, 7)).isTrue();
        assertThat(picture.getHeight()).isEqualTo(8 + TOP);
    }

    @Test
    void feedingCountsInTheUnitsThatWereSetAndInItsOwnAfterInitializing() throws Exception {
        PaperPrinter halfDots = of(180, 360, 1, EnumSet.allOf(Skill.class));

        assertThat(print(halfDots, "1B 4A C8").getHeight()).isEqualTo(100);
        assertThat(print(halfDots, "1D 50 B4 B4 1B 4A C8").getHeight()).isEqualTo(200);
        assertThat(print(halfDots, "1D 50 B4 B4 1B 40 1B 4A C8").getHeight()).isEqualTo(100);
    }

    @Test
    void rowsThatStandFartherApartThanDotsAreDrawnHigher() throws Exception {
        PaperPrinter impact = of(90, 180, 0, EnumSet.allOf(Skill.class));

        assertThat(print(impact, "1D 76 30 00 01 00 05 00 FF FF FF FF FF").getHeight())
                .isEqualTo(10);
    }

    @Test
    void lettersBeyondAsciiAreKnownOnThePageOfThePrinterOnly() throws Exception {
        PaperPrinter western = of(180, 180, 16, EnumSet.allOf(Skill.class));

        assertThat(blackDots(print(western, "1B 74 10 E9 0A " + FEED_TO_CUTTER)))
                .isGreaterThan(blackDots(print(western, "65 0A " + FEED_TO_CUTTER)));
        for (String wrong : List.of("E9", "1B 74 10 1B 40 E9", "1B 74 02 E9")) {
            assertThatExceptionOfType(UnknownCommandException.class).isThrownBy(() -> print(western, wrong));
        }
    }

    @Test
    void whatThisKindOfPrinterCannotDoIsRefused() {
        PaperPrinter simple = of(180, 180, 0, EnumSet.of(Skill.PRINT_MODES));

        for (String command : List.of(
                "1D 21 11",
                "1D 42 01",
                "1D 50 B4 B4",
                "1D 28 6B 03 00 31 51 30",
                "1D 76 30 00 01 00 01 00 FF",
                "1D 28 4C 02 00 30 32",
                "1B 2A 01 01 00 FF",
                "1B 55 01",
                "1D 56 01",
                "1C 50 10 01 52 1E",
                "1B 42 02 03",
                "1B 28 41 05 00 61 64 02 02 02")) {
            assertThatExceptionOfType(UnknownCommandException.class)
                    .as(command)
                    .isThrownBy(() -> print(simple, command));
        }
    }

    @Test
    void whatOnlyMovesOrSoundsLeavesNoTrace() throws Exception {
        String silent = "1B 63 35 01 1B 42 02 03 1B 28 41 05 00 61 64 02 02 02 1D 28 48 06 00 30 30 41 42 43 44 "
                + "1C 50 10 01 52 1E 1B 55 00 ";

        assertThat(print(silent + FEED_TO_CUTTER).getHeight()).isEqualTo(TOP);
    }

    @Test
    void printModesMakeLettersTwiceAsLarge() throws Exception {
        assertThat(print("1B 33 00 1B 21 30 41 0A").getHeight()).isEqualTo(48);
        assertThat(print("1B 33 00 1B 21 08 41 0A").getHeight()).isEqualTo(24);
    }

    private static PaperPrinter of(int rowsPerInch, int unitsPerInch, int page, Set<Skill> skills) {
        Mechanism mechanism =
                new Mechanism(rowsPerInch, unitsPerInch, 12, 24, page, Charset.forName("windows-1252"), skills);
        return new PaperPrinter(new PaperRoll(80, 512, 180, mechanism));
    }

    private static BufferedImage print(PaperPrinter printer, String hex) throws UnknownCommandException {
        return printer.print(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private BufferedImage print(String hex) throws UnknownCommandException {
        return printer.print(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static long blackDots(BufferedImage picture) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> (picture.getRGB(x, y) & 0xFF) < 128)
                        .count())
                .sum();
    }

    private static boolean black(BufferedImage picture, int x, int y) {
        return (picture.getRGB(LEFT + x, TOP + y) & 0xFF) == 0;
    }
}
