package id.giliran.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.Layout;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures each text of each state against the ground that it really stands on. */
final class ContrastTest {
    private static final double LEAST = 7;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    static Stream<Arguments> walls() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Layout.values()).map(layout -> Arguments.of(theme, layout)));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyTextIsSevenTimesBrighterOrDarkerThanItsGround(Theme theme, Layout layout) {
        Set<String> weak = new TreeSet<>();
        for (WallState state : WallState.values()) {
            Wall wall = new Wall(Walls.of(layout), "id", "en");
            state.bring(wall);
            Scene scene = wall.scene(theme, 1920, 1080);
            FxToolkit.await(() -> {
                check(scene, weak);
                turned(scene);
                check(scene, weak);
            });
        }
        assertThat(weak).isEmpty();
    }

    /** The other look of what pulses. */
    private static void turned(Scene scene) {
        scene.getRoot().lookupAll(".called-block").forEach(node -> node.pseudoClassStateChanged(Pulse.TURNED, true));
        scene.getRoot().applyCss();
    }

    private static void check(Scene scene, Set<String> weak) {
        List<Text> texts = Drawn.texts(scene);
        assertThat(texts).isNotEmpty();
        for (Text text : texts) {
            Color ground = ground(text);
            double contrast = contrast((Color) text.getFill(), ground);
            if (contrast < LEAST) {
                weak.add("%.2f: %s on %s in %s"
                        .formatted(
                                contrast,
                                text.getFill(),
                                ground,
                                text.getParent().getStyleClass()));
            }
        }
    }

    private static Color ground(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color colour && colour.isOpaque()) {
                    return colour;
                }
            }
        }
        throw new IllegalStateException("Nothing lies under " + node);
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
