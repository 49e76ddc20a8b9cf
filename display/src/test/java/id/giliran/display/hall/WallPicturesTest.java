package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.giliran.display.settings.Layout;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws every state of the wall into target/screens, and looks for words that are cut. */
final class WallPicturesTest {
    private static final List<String> LANGUAGES = List.of("id", "en");

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    static Stream<Arguments> walls() {
        return Stream.of(WallState.values())
                .flatMap(state -> LANGUAGES.stream().map(language -> Arguments.of(state, language)));
    }

    /** Each state in each layout, lying and upright. */
    static Stream<Arguments> layouts() {
        return walls().flatMap(wall -> Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(false, true)
                        .map(upright -> Arguments.of(wall.get()[0], wall.get()[1], layout, upright))));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyStateIsDrawn(WallState state, String language) throws IOException {
        Scene scene = wall(state, language, Layout.CALLS).scene(Theme.LIGHT, 1920, 1080);
        save(scene, state.pictureName() + "-" + language);
        assertThat(FxToolkit.call(() -> Drawn.pieces(scene))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = WallState.class,
            names = {"WELCOME", "LOST", "CLOSED", "NOTICE", "TWENTY_COUNTERS", "ONE_COUNTER", "BREAK", "ALL_AT_ONCE"})
    void someStatesAreDrawnInTheOtherLayouts(WallState state) throws IOException {
        save(wall(state, "id", Layout.COUNTERS).scene(Theme.LIGHT, 1366, 768), "counters-" + state.pictureName());
        save(wall(state, "id", Layout.MIXED).scene(Theme.LIGHT, 1366, 768), "mixed-" + state.pictureName());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingIsCutInAnyState(WallState state, String language, Layout layout, boolean upright) {
        Scene scene = wall(state, language, layout).scene(Theme.LIGHT, upright ? 1080 : 1920, upright ? 1920 : 1080);
        assertThat(FxToolkit.call(() -> Drawn.faults(scene))).isEmpty();
    }

    /** A visitor who speaks neither language of the wall is sent to the counter in the own one. */
    @ParameterizedTest
    @CsvSource({"zh,请到 2 号窗口", "ar,يرجى التوجه إلى الشباك 2"})
    void callIsAlsoShownInTheVisitorsLanguage(String language, String words) throws IOException {
        Wall wall = new Wall("id", "en", "zh", "ar");
        wall.hear(Halls.fresh(Halls.open(List.of(Halls.call(7, "A017", 2, language)))));
        Scene scene = wall.scene(Theme.LIGHT, 1920, 1080);
        save(scene, "visitor-" + language);
        assertThat(wall.called().way().go().other()).isEqualTo(words);
        assertThat(FxToolkit.call(() -> Drawn.faults(scene))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WallState.class)
    void nothingIsCutInOneLanguageAlone(WallState state) {
        for (String language : LANGUAGES) {
            Wall wall = new Wall(language);
            state.bring(wall);
            Scene scene = wall.scene(Theme.LIGHT, 1920, 1080);
            assertThat(FxToolkit.call(() -> Drawn.faults(scene))).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WallState.class)
    void ultraHighDefinitionIsFullTimesTwo(WallState state) {
        List<Drawn.Piece> full = pieces(wall(state, "id", Layout.CALLS).scene(Theme.LIGHT, 1920, 1080));
        List<Drawn.Piece> ultra = pieces(wall(state, "id", Layout.CALLS).scene(Theme.LIGHT, 3840, 2160));
        assertThat(ultra).hasSameSizeAs(full);
        for (int at = 0; at < full.size(); at++) {
            Bounds one = full.get(at).bounds();
            Bounds two = ultra.get(at).bounds();
            assertThat(ultra.get(at).words()).isEqualTo(full.get(at).words());
            assertThat(new double[] {two.getMinX(), two.getMinY(), two.getWidth(), two.getHeight()})
                    .as(full.get(at).words())
                    .containsExactly(
                            new double[] {2 * one.getMinX(), 2 * one.getMinY(), 2 * one.getWidth(), 2 * one.getHeight()
                            },
                            within(4.0));
        }
    }

    private static Wall wall(WallState state, String language, Layout layout) {
        Wall wall = new Wall(Walls.of(layout), language, language.equals("id") ? "en" : "id");
        state.bring(wall);
        return wall;
    }

    private static List<Drawn.Piece> pieces(Scene scene) {
        return FxToolkit.call(() -> Drawn.pieces(scene));
    }

    private static void save(Scene scene, String name) throws IOException {
        Path file = Path.of("target/screens/display-" + name + ".png");
        Picture.save(scene, file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
