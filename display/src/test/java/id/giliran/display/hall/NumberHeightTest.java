package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.Arrow;
import id.giliran.display.settings.Layout;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures the called number in millimetres on real panels against the hall's depth. */
final class NumberHeightTest {
    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}, {3840, 2160}, {1080, 1920}};

    /** 43 and 55 inches, lying. */
    private static final double[] WIDTHS = {941, 1210};

    @TempDir
    private static Path media;

    @BeforeAll
    static void startToolkit() throws NoScreenException, IOException {
        FxToolkit.start(true);
        Posters.draw(media.resolve("poster.png"), 320, 180);
    }

    static Stream<Arguments> panels() {
        List<Arguments> panels = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (int[] size : SIZES) {
                for (double width : WIDTHS) {
                    boolean upright = size[1] > size[0];
                    panels.add(Arguments.of(layout, size[0], size[1], upright ? width * 9 / 16 : width));
                }
            }
        }
        return panels.stream();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void theCalledNumberIsANinetiethOfAHallOfTenMetres(Layout layout, int width, int height, double panelWidth) {
        HallBoard board = drawn(layout, panelWidth, 10, width, height);
        assertThat(calledMillimetres(board, panelWidth, width)).isGreaterThanOrEqualTo(10_000.0 / 90);
    }

    @ParameterizedTest
    @MethodSource("panels")
    void whatTheBoardSaysOfItsNumberIsWhatIsDrawn(Layout layout, int width, int height, double panelWidth) {
        HallBoard board = drawn(layout, panelWidth, 10, width, height);
        assertThat(FxToolkit.call(board::numberHeight) * panelWidth / width)
                .isEqualTo(calledMillimetres(board, panelWidth, width));
    }

    @ParameterizedTest
    @CsvSource({"CALLS, 16", "COUNTERS, 13", "MIXED, 16"})
    void inALongerHallTheNumberGetsRoomFirst(Layout layout, double depth) {
        double usual = calledMillimetres(drawn(layout, 941, 5, 1920, 1080), 941, 1920);
        HallBoard large = drawn(layout, 941, depth, 1920, 1080);
        assertThat(calledMillimetres(large, 941, 1920)).isGreaterThan(usual).isGreaterThanOrEqualTo(depth * 1000 / 90);
    }

    @Test
    void theLastCallsAreReadFromTheLastSeatWhereThePanelAllowsIt() {
        HallBoard board = drawn(Layout.CALLS, 1428, 8, 1920, 1080);
        assertThat(FxToolkit.call(board::pastNumberHeight) * 1428 / 1920).isGreaterThanOrEqualTo(51);
    }

    private static double calledMillimetres(HallBoard board, double panelWidth, int width) {
        HeroNumber number = (HeroNumber) FxToolkit.call(() -> board.root().lookup("#called-number"));
        double pixels = FxToolkit.call(() -> number.digitHeight() * board.root().scale());
        return pixels * panelWidth / width;
    }

    private static HallBoard drawn(Layout layout, double panelWidth, double depth, int width, int height) {
        Wall wall =
                new Wall(Walls.with(layout, panelWidth, depth, Map.of(3, Arrow.UP), Optional.of(media)), "id", "en");
        wall.hear(Halls.fresh(BusyHall.of(Halls.calls(7))
                .counters(12)
                .hours(BusyHall.MORNING, 240, 60, 180)
                .view()));
        wall.passDwells(8);
        return wall.drawn(Theme.LIGHT, width, height);
    }
}
