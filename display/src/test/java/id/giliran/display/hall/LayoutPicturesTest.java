package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.Arrow;
import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import id.giliran.protocol.view.HallView.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws each layout on a busy morning into target/screens, in each language, theme and size, and looks for what is cut. */
final class LayoutPicturesTest {
    private static final int[][] SIZES = {{1366, 768}, {1920, 1080}, {3840, 2160}, {1080, 1920}};

    @TempDir
    private static Path media;

    @BeforeAll
    static void startToolkit() throws NoScreenException, IOException {
        FxToolkit.start(true);
        Posters.draw(media.resolve("01 posters.png"), 1600, 900);
    }

    static Stream<Arguments> walls() {
        List<Arguments> walls = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (String language : List.of("id", "en")) {
                for (Theme theme : Theme.values()) {
                    for (int[] size : SIZES) {
                        walls.add(Arguments.of(layout, language, theme, size[0], size[1]));
                    }
                }
            }
        }
        return walls.stream();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void nothingIsCutInAnyLayout(Layout layout, String language, Theme theme, int width, int height)
            throws IOException {
        Wall wall = busy(layout, language, width > height ? 941 : 529);
        Scene scene = wall.scene(theme, width, height);
        String name = layout + "-" + language + "-" + theme + "-" + width + "x" + height;
        // The largest take seconds each to write, and are those of half the size times two.
        if (width < 3840 || language.equals("id")) {
            Picture.save(
                    scene,
                    Path.of("target/screens/wall-"
                            + name.toLowerCase(Locale.ROOT).replace('_', '-') + ".png"));
        }
        assertThat(FxToolkit.call(() -> Drawn.faults(scene))).isEmpty();
        assertThat(FxToolkit.call(() -> Drawn.pieces(scene))).isNotEmpty();
    }

    private static Wall busy(Layout layout, String language, double panelWidth) {
        WallSettings settings = Walls.with(layout, panelWidth, 10, Map.of(3, Arrow.LEFT), Optional.of(media));
        Wall wall = new Wall(settings, language, language.equals("id") ? "en" : "id");
        List<Call> calls = new ArrayList<>(Halls.calls(8));
        calls.set(0, Halls.call(100, "A017", 3, "en"));
        wall.hear(Halls.fresh(BusyHall.of(calls)
                .counters(12)
                .hours(BusyHall.MORNING, 240, 60, 180)
                .notices(BusyHall.notice(
                        "Pengambilan paspor hari ini di loket 5", "Passports are collected at counter 5 today"))
                .closed("quota-used-up", 1)
                .view()));
        wall.passDwells(9);
        return wall;
    }
}
