package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Panel;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.keys.FocusOrder;
import id.giliran.kiosk.visit.Ease;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens with large text, with all controls low besides, and under the comfort panel; ScreensTest looks at low controls alone. */
final class EaseScreensTest {
    /** A capital of 0.7 degrees at 60 cm (EN 301 549, 5.1.4); Inter's capitals have 0.727 of the size of its type. */
    private static final double CAPITAL_MILLIMETRES = 7.3;

    private static final double CAPITAL = 0.727;
    private static final double ROUNDING = 0.05;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "services",
                "services-12",
                "services-priority",
                "services-stale",
                "services-closed",
                "requirements",
                "priority",
                "preparing",
                "held",
                "done",
                "number-on-screen",
                "outage-hub",
                "outage-printer",
                "still-here"
            })
    void everyScreenIsWholeWithLargeTextAndInReachWithLowControls(String screen) throws IOException {
        ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);
        stage.act(Objects.requireNonNull(Scenarios.all().get(screen)));
        List<String> problems = new ArrayList<>();
        stage.act(kiosk -> kiosk.visit.comfort().switchOn(Ease.LARGE_TEXT));
        look(stage, screen + "-large-text", false, problems);
        stage.act(kiosk -> {
            kiosk.pause();
            kiosk.visit.toggleLowReach();
        });
        look(stage, screen + "-large-text-low-reach", true, problems);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"services", "requirements", "done"})
    void comfortPanelIsInTheLowestThirdOfEachScreen(String screen) throws IOException {
        ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);
        stage.act(Objects.requireNonNull(Scenarios.all().get(screen)));
        stage.act(kiosk -> {
            kiosk.visit.comfort().showPanel(true);
            kiosk.visit.comfort().switchOn(Ease.SPOKEN);
        });
        List<String> problems = new ArrayList<>();
        look(stage, screen + "-panel", true, problems);
        stage.act(kiosk -> kiosk.visit.comfort().switchOn(Ease.LARGE_TEXT));
        look(stage, screen + "-panel-large-text", true, problems);
        assertThat(problems).isEmpty();
    }

    private static void look(ScreenStage stage, String name, boolean low, List<String> problems) throws IOException {
        for (Panel panel : List.of(Shots.UPRIGHT, Shots.LYING)) {
            stage.turn(panel, Theme.LIGHT);
            String shot = name + (panel.equals(Shots.LYING) ? "-lying" : "");
            stage.problems(false).forEach(problem -> problems.add(shot + ": " + problem));
            FxToolkit.await(() -> {
                if (low) {
                    reach(stage, panel, shot, problems);
                }
                if (name.contains("large-text")) {
                    letters(stage.scene.getRoot(), panel, shot, problems);
                }
            });
            if (Shots.ALL) {
                stage.save("ease-" + shot);
            }
        }
    }

    /** What lies over a screen is what can be touched; what is below the veil cannot. */
    private static void reach(ScreenStage stage, Panel panel, String shot, List<String> problems) {
        Node veil = stage.scene.lookup(".veil");
        if (stage.scene.lookup(".low-keys").isVisible()) {
            return;
        }
        for (Node control : FocusOrder.of(veil == null ? stage.scene.getRoot() : veil)) {
            Bounds at = control.localToScene(control.getLayoutBounds());
            if (at.getMinY() < panel.heightPixels() * 2 / 3 - 1) {
                problems.add(shot + ": " + control.getId() + " begins at " + at.getMinY());
            }
        }
    }

    private static void letters(Node node, Panel panel, String shot, List<String> problems) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isBlank() && labeled.getGraphic() == null) {
            double scale = labeled.getLocalToSceneTransform().getMyy();
            double capital = panel.millimetres(labeled.getFont().getSize() * CAPITAL * scale);
            if (capital < CAPITAL_MILLIMETRES - ROUNDING) {
                problems.add(shot + ": %.1f mm are the capitals of %s".formatted(capital, labeled.getText()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> letters(child, panel, shot, problems));
        }
    }
}
