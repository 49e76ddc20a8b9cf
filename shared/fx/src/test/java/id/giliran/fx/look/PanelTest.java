package id.giliran.fx.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PanelTest {
    private static final double TINY = 1e-9;

    @Test
    void millimetresBecomePixelsAndBack() {
        Panel panel = new Panel(270, 480, 1080, 1920);
        assertThat(panel.pixels(20)).isEqualTo(80, within(TINY));
        assertThat(panel.millimetres(80)).isEqualTo(20, within(TINY));
        assertThat(panel.drawingPixels(20, Drawing.KIOSK)).isEqualTo(80, within(TINY));
    }

    @Test
    void sameGlassWithTwiceThePixelsNeedsTheSameDrawingPixels() {
        Panel coarse = Panel.ofDiagonal(21.5, 1080, 1920);
        Panel fine = Panel.ofDiagonal(21.5, 2160, 3840);
        assertThat(fine.widthMillimetres()).isEqualTo(coarse.widthMillimetres(), within(TINY));
        assertThat(fine.pixels(15)).isEqualTo(2 * coarse.pixels(15), within(TINY));
        assertThat(fine.drawingPixels(15, Drawing.KIOSK))
                .isEqualTo(coarse.drawingPixels(15, Drawing.KIOSK), within(TINY));
    }

    @Test
    void stretchedPixelsNeverMakeATargetTooSmall() {
        Panel stretched = new Panel(200, 400, 1000, 1000);
        assertThat(stretched.pixels(10)).isEqualTo(50, within(TINY));
        assertThat(stretched.millimetres(50)).isEqualTo(10, within(TINY));
    }

    @Test
    void eachFaceKeepsItsProportions() {
        assertThat(Drawing.KIOSK.scale(1080, 1920)).isEqualTo(1);
        assertThat(Drawing.KIOSK.scale(1920, 1080)).isEqualTo(1);
        assertThat(Drawing.WALL.scale(1920, 1080)).isEqualTo(1);
        assertThat(Drawing.WALL.scale(3840, 2160)).isEqualTo(2);
        assertThat(Drawing.WALL.scale(1080, 1920)).isEqualTo(1);
        assertThat(Drawing.COUNTER.scale(1366, 768)).isEqualTo(1);
    }

    @Test
    void panelWithoutASizeIsRefused() {
        assertThatThrownBy(() -> new Panel(0, 480, 1080, 1920)).hasMessageContaining("0.0×480.0 mm");
        assertThatThrownBy(() -> new Panel(270, Double.NaN, 1080, 1920)).isInstanceOf(IllegalArgumentException.class);
    }
}
