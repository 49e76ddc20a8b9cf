package id.giliran.printing.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EscPosTest {
    private final EscPos escPos = new EscPos();

    @Test
    void forgettingTheRestIsDleDc4() {
        assertThat(hex(escPos.forgetTheRest())).isEqualTo("10 14 08 01 03 14 01 06 02 08");
    }

    @Test
    void recoveringIsDleEnq2() {
        assertThat(hex(escPos.recover())).isEqualTo("10 05 02");
    }

    @Test
    void askingForWordOfPrintedPaperIsGsParenHWithAMarkOfFourLetters() {
        assertThat(hex(escPos.tellWhenPrinted("@AOB"))).isEqualTo("1d 28 48 06 00 30 30 40 41 4f 42");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escPos.tellWhenPrinted("ABC"))
                .withMessageContaining("length of a mark from 4 to 4, not 3");
        assertThatIllegalArgumentException().isThrownBy(() -> escPos.tellWhenPrinted("AB\u007FC"));
    }

    @Test
    void initializeIsEscAt() {
        assertThat(hex(escPos.initialize())).isEqualTo("1b 40");
    }

    @Test
    void cancelKanjiIsFsDot() {
        assertThat(hex(escPos.cancelKanji())).isEqualTo("1c 2e");
    }

    @Test
    void alignIsEscA() {
        assertThat(hex(escPos.align(EscPos.LEFT).align(EscPos.CENTER).align(EscPos.RIGHT)))
                .isEqualTo("1b 61 00 1b 61 01 1b 61 02");
    }

    @Test
    void boldIsEscE() {
        assertThat(hex(escPos.bold(true).bold(false))).isEqualTo("1b 45 01 1b 45 00");
    }

    @Test
    void reverseIsGsB() {
        assertThat(hex(escPos.reverse(true).reverse(false))).isEqualTo("1d 42 01 1d 42 00");
    }

    @Test
    void sizeIsGsExclamationMarkWithBothMultiplesLessOne() {
        assertThat(hex(escPos.size(1).size(2).size(8))).isEqualTo("1d 21 00 1d 21 11 1d 21 77");
    }

    @Test
    void lineSpacingIsEsc3() {
        assertThat(hex(escPos.lineSpacing(30))).isEqualTo("1b 33 1e");
    }

    @Test
    void textIsAsciiAndEndsALineWithLf() {
        assertThat(hex(escPos.text("Café", Letters.ASCII).lineFeed())).isEqualTo("43 61 66 65 0a");
    }

    @Test
    void textCannotSmuggleACommandIn() {
        assertThat(hex(escPos.text("A\u001B@\u001DV", Letters.WPC1252))).isEqualTo("41 3f 40 20 56");
    }

    @Test
    void feedIsEscJAndIsRepeatedForLongWays() {
        assertThat(hex(escPos.feed(0))).isEmpty();
        assertThat(hex(escPos.feed(12))).isEqualTo("1b 4a 0c");
        assertThat(hex(new EscPos().feed(300))).isEqualTo("1b 4a ff 1b 4a 2d");
    }

    @Test
    void qrIsModelModuleCorrectionTextAndPrint() {
        assertThat(hex(escPos.qr("A017", 6)))
                .isEqualTo("1d 28 6b 04 00 31 41 32 00 "
                        + "1d 28 6b 03 00 31 43 06 "
                        + "1d 28 6b 03 00 31 45 31 "
                        + "1d 28 6b 07 00 31 50 30 41 30 31 37 "
                        + "1d 28 6b 03 00 31 51 30");
    }

    @Test
    void qrCountsItsTextInTwoBytes() {
        assertThat(hex(escPos.qr("x".repeat(300), 6))).contains("1d 28 6b 2f 01 31 50 30 78");
    }

    @Test
    void aCodePageIsEscTAndItsLettersAreOneByteEach() {
        assertThat(hex(escPos.codePage(16).text("é·", Letters.WPC1252))).isEqualTo("1b 74 10 e9 b7");
        assertThat(hex(new EscPos().text("é·", Letters.PC437))).isEqualTo("82 fa");
        assertThat(hex(new EscPos().text("é·", Letters.PC850))).isEqualTo("82 fa");
        assertThat(hex(new EscPos().text("€", Letters.PC858))).isEqualTo("d5");
        assertThat(hex(new EscPos().text("č", Letters.PC437))).isEqualTo("63");
    }

    @Test
    void printModeIsEscExclamationMark() {
        assertThat(hex(escPos.printMode(1, false).printMode(1, true).printMode(2, true)))
                .isEqualTo("1b 21 00 1b 21 08 1b 21 38");
    }

    @Test
    void unitsPerInchIsGsPAndTheFeedKeyIsLockedByEscC5() {
        assertThat(hex(escPos.unitsPerInch(203, 180).lockFeedKey())).isEqualTo("1d 50 cb b4 1b 63 35 01");
    }

    @Test
    void rasterIsGsVZeroWithRowsOfWholeBytes() {
        assertThat(hex(escPos.raster(image(10, 2, (x, y) -> x == 0 || (x == 9 && y == 1)))))
                .isEqualTo("1d 76 30 00 02 00 02 00 80 00 80 40");
    }

    @Test
    void rasterAsksForNoDotOutsideTheImage() {
        assertThat(hex(escPos.raster(image(3, 1, (x, y) -> true)))).endsWith("e0");
    }

    @Test
    void anImageIsSentInStripsBetweenWhichThePrinterCanBeAsked() {
        assertThat(hex(escPos.raster(image(8, 50, (x, y) -> y == 49))))
                .isEqualTo("1d 76 30 00 01 00 18 00" + " 00".repeat(24)
                        + " 1d 76 30 00 01 00 18 00" + " 00".repeat(24)
                        + " 1d 76 30 00 01 00 02 00 00 ff");
    }

    @Test
    void graphicsIsGsParenthesisLThatStoresAndPrints() {
        assertThat(hex(escPos.graphics(image(10, 2, (x, y) -> x == 0))))
                .isEqualTo("1d 28 4c 0e 00 30 70 30 01 01 31 0a 00 02 00 80 00 80 00 1d 28 4c 02 00 30 32");
    }

    @Test
    void columnsIsEscStarForEightRowsAndALineFeed() {
        assertThat(hex(escPos.columns(image(2, 9, (x, y) -> x == 0 && (y == 0 || y == 8)))))
                .isEqualTo("1b 55 01 1b 2a 01 02 00 80 00 0a 1b 2a 01 02 00 80 00 0a 1b 55 00");
    }

    @Test
    void noImageHoldsARealTimeCommandByChance() {
        int[] pattern = {0x10, 0x04, 0x10, 0x14, 0x10, 0x05, 0x10, 0x06};
        DotImage image = image(64, 1, (x, y) -> (pattern[x / 8] >> (7 - x % 8) & 1) == 1);

        assertThat(hex(escPos.raster(image))).isEqualTo("1d 76 30 00 08 00 01 00 18 04 18 14 18 05 10 06");
    }

    @Test
    void anImageIsKeptByFsQInColumnsAndPrintedByFsP() {
        assertThat(hex(escPos.keepImage(image(2, 9, (x, y) -> x == 0)).keptImage(1)))
                .isEqualTo("1c 71 01 01 00 02 00 ff 80" + " 00 00".repeat(7) + " 1c 70 01 00");
    }

    @Test
    void aTicketIsHeldOutByFsP() {
        assertThat(hex(escPos.present(80, 30))).isEqualTo("1c 50 10 01 52 1e");
    }

    @Test
    void beepersAreEscBAndEscParenthesisA() {
        assertThat(hex(escPos.beep().beepInside())).isEqualTo("1b 42 02 03 1b 28 41 05 00 61 64 02 02 02");
    }

    @Test
    void cutIsGsV() {
        assertThat(hex(escPos.cut().cutThrough())).isEqualTo("1d 56 01 1d 56 00");
    }

    @Test
    void aValueThatNoByteCanSayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escPos.size(9))
                .withMessage("ESC/POS allows a size from 1 to 8, not 9.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escPos.lineSpacing(256))
                .withMessage("ESC/POS allows a line spacing from 0 to 255, not 256.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escPos.qr("", 6))
                .withMessage("ESC/POS allows a QR text length from 1 to 2331, not 0.");
    }

    private static DotImage image(int width, int height, DotImage.Dots dots) {
        return DotImage.of(width, height, dots);
    }

    private static String hex(EscPos escPos) {
        return HexFormat.ofDelimiter(" ").formatHex(escPos.toByteArray());
    }
}
