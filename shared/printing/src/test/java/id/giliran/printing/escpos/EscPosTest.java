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
    void initializeIsEscAt() {
        assertThat(hex(escPos.initialize())).isEqualTo("1b 40");
    }

    @Test
    void cancelKanjiIsFsDot() {
        assertThat(hex(escPos.cancelKanji())).isEqualTo("1c 2e");
    }

    @Test
    void alignIsEscA() {
        assertThat(hex(escPos.align(EscPos.LEFT).align(EscPos.CENTER))).isEqualTo("1b 61 00 1b 61 01");
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
        assertThat(hex(escPos.text("Café").lineFeed())).isEqualTo("43 61 66 65 0a");
    }

    @Test
    void textCannotSmuggleACommandIn() {
        assertThat(hex(escPos.text("A\u001B@\u001DV"))).isEqualTo("41 3f 40 20 56");
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
    void rasterIsGsVZeroWithRowsOfWholeBytes() {
        assertThat(hex(escPos.raster(10, 2, (x, y) -> x == 0 || (x == 9 && y == 1))))
                .isEqualTo("1d 76 30 00 02 00 02 00 80 00 80 40");
    }

    @Test
    void rasterAsksForNoDotOutsideTheImage() {
        assertThat(hex(escPos.raster(3, 1, (x, y) -> true))).endsWith("e0");
    }

    @Test
    void cutIsGsV() {
        assertThat(hex(escPos.cut())).isEqualTo("1d 56 01");
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

    private static String hex(EscPos escPos) {
        return HexFormat.ofDelimiter(" ").formatHex(escPos.toByteArray());
    }
}
