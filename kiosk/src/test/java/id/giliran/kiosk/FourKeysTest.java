package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.keys.FocusOrder;
import id.giliran.kiosk.visit.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Previous, next, choose and back are enough for everything. */
final class FourKeysTest {
    private static final double TWO_MILLIMETRES = 2 * 1080 / 268.0;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    private final ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);

    @BeforeEach
    void drawOnce() {
        stage.act(kiosk -> {});
    }

    private void press(KeyCode code, boolean shift) {
        FxToolkit.await(() -> {
            Node root = stage.scene.getRoot();
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, false, false));
            stage.kiosk.pause();
            stage.face.settle();
        });
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false);
        }
    }

    private String focused() {
        return FxToolkit.call(() -> {
            Node owner = stage.scene.getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getId());
        });
    }

    private Step step() {
        return FxToolkit.call(() -> stage.kiosk.visit.stepProperty().get());
    }

    /** Goes on until the keys are there; fails when they come round without it. */
    private void goTo(String id) {
        Set<String> seen = new LinkedHashSet<>();
        while (!focused().equals(id)) {
            assertThat(seen.add(focused())).as("%s among %s", id, seen).isTrue();
            press(KeyCode.DOWN);
        }
    }

    private static Consumer<TestKiosk> way(String screen) {
        return Objects.requireNonNull(Scenarios.all().get(screen));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "services",
                "services-priority",
                "services-stale",
                "services-12",
                "requirements",
                "priority",
                "done",
                "number-on-screen",
                "outage-hub",
                "still-here",
                "technician-pin",
                "technician-service"
            })
    void nextReachesEachControlOnceAndComesRound(String screen) {
        stage.act(way(screen));
        List<String> order = FxToolkit.call(() -> FocusOrder.of(top()).stream()
                .map(node -> String.valueOf(node.getId()))
                .toList());
        List<String> seen = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            seen.add(focused());
            press(KeyCode.DOWN);
        }
        assertThat(order).doesNotHaveDuplicates().isNotEmpty();
        assertThat(seen).isEqualTo(order);
        assertThat(focused()).isEqualTo(order.getFirst());
        press(KeyCode.TAB, true);
        assertThat(focused()).isEqualTo(order.getLast());
    }

    private Node top() {
        Node veil = stage.scene.lookup(".veil");
        return veil == null ? stage.scene.getRoot() : veil;
    }

    @Test
    void fourKeysLeadFromHomeToPaperAndHomeAgain() {
        goTo("priority");
        press(KeyCode.ENTER);
        assertThat(step()).isInstanceOf(Step.PriorityQuestion.class);
        goTo("priority-elderly");
        press(KeyCode.ENTER);
        goTo("service-passport-new");
        press(KeyCode.ENTER);
        assertThat(step()).isInstanceOf(Step.Requirements.class);
        press(KeyCode.ESCAPE);
        assertThat(step()).isInstanceOf(Step.Home.class);
        goTo("service-passport-new");
        press(KeyCode.ENTER);
        goTo("take-number");
        press(KeyCode.ENTER);
        assertThat(step()).isInstanceOf(Step.Done.class);
        assertThat(stage.kiosk.printer.tickets()).isEqualTo(1);
        press(KeyCode.ESCAPE);
        assertThat(step()).isInstanceOf(Step.Home.class);
    }

    @Test
    void comfortPanelIsOpenedUsedAndClosedByKeys() {
        goTo("comfort");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("comfort-large-text");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("comfort-large-text");
        assertThat(FxToolkit.call(
                        () -> stage.kiosk.visit.comfort().chosenProperty().get()))
                .hasSize(1);
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("comfort");
        assertThat(FxToolkit.call(() -> stage.scene.lookup(".comfort-veil"))).isNull();
    }

    @Test
    void backAnswersThatSomebodyIsStillHere() {
        stage.act(way("still-here"));
        press(KeyCode.ESCAPE);
        assertThat(FxToolkit.call(() -> stage.kiosk.visit.secondsToAnswer().get()))
                .isZero();
        assertThat(step()).isInstanceOf(Step.Requirements.class);
    }

    @Test
    void keyThatIsHeldDownChoosesOnce() {
        stage.act(kiosk -> {
            Node root = stage.scene.getRoot();
            for (int repeat = 0; repeat < 20; repeat++) {
                Event.fireEvent(
                        root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                kiosk.pause();
            }
        });
        assertThat(step()).isInstanceOf(Step.Requirements.class);
        assertThat(stage.kiosk.printer.tickets()).isZero();
    }

    @Test
    void frameAroundTheChosenIsTwoMillimetresThickAndOnlyForKeys() {
        assertThat(FxToolkit.call(
                        () -> frame().isVisible() && frame().getParent().isVisible()))
                .isFalse();
        press(KeyCode.DOWN);
        FxToolkit.await(() -> {
            assertThat(frame().getParent().isVisible()).isTrue();
            assertThat(frame().getStrokeWidth()).isGreaterThanOrEqualTo(TWO_MILLIMETRES);
            Bounds around = frame().localToScene(frame().getBoundsInLocal());
            Node owner = stage.scene.getFocusOwner();
            assertThat(around.contains(owner.localToScene(owner.getLayoutBounds())))
                    .isTrue();
        });
    }

    private Rectangle frame() {
        return (Rectangle) stage.scene.lookup(".focus-dark");
    }
}
