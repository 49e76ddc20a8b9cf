package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.texts.Texts;
import org.junit.jupiter.api.Test;

final class PanelCheckTest {
    private static final double WIDTH_PIXELS = 1920;
    private static final double DIGIT_PIXELS = 320;
    private final Texts texts = Texts.load(DisplayProgram.class, "id");

    @Test
    void aFortyThreeInchPanelServesAHallOfFourteenMetres() {
        assertThat(new PanelCheck(941, 14).complaint(texts, DIGIT_PIXELS, WIDTH_PIXELS))
                .isEmpty();
    }

    @Test
    void inALongerHallTheTechnicianIsTold() {
        assertThat(new PanelCheck(941, 20).complaint(texts, DIGIT_PIXELS, WIDTH_PIXELS))
                .contains(
                        "Teknisi: angka panggilan setinggi 156 mm terlalu kecil untuk ruang sedalam 20 m, perlu 223 mm."
                                + " Pasang layar yang lebih besar.");
    }

    @Test
    void moreFinerPixelsDoNotMakeALargerNumber() {
        assertThat(new PanelCheck(941, 20).complaint(texts, 2 * DIGIT_PIXELS, 2 * WIDTH_PIXELS))
                .isEqualTo(new PanelCheck(941, 20).complaint(texts, DIGIT_PIXELS, WIDTH_PIXELS));
    }
}
