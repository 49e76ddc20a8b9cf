package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.keys.FocusOrder;
import id.giliran.kiosk.visit.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
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

    private final KeyHand hand = new KeyHand();
    private final ScreenStage stage = hand.stage;

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
                "services-headings",
                "services-check-in",
                "headings-below",
                "search-nothing",
                "check-in",
                "check-in-unknown",
                "appointment-early",
                "missing-some",
                "come-back",
                "party",
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
            seen.add(hand.focused());
            hand.press(KeyCode.DOWN);
        }
        assertThat(order).doesNotHaveDuplicates().isNotEmpty();
        assertThat(seen).isEqualTo(order);
        assertThat(hand.focused()).isEqualTo(order.getFirst());
        hand.press(KeyCode.TAB, true);
        assertThat(hand.focused()).isEqualTo(order.getLast());
    }

    private Node top() {
        Node veil = stage.scene.lookup(".veil");
        return veil == null ? stage.scene.getRoot() : veil;
    }

    @Test
    void fourKeysLeadFromHomeToPaperAndHomeAgain() {
        hand.goTo("priority");
        hand.press(KeyCode.ENTER);
        assertThat(hand.step()).isInstanceOf(Step.PriorityQuestion.class);
        hand.goTo("priority-elderly");
        hand.press(KeyCode.ENTER);
        hand.goTo("service-passport-new");
        hand.press(KeyCode.ENTER);
        assertThat(hand.step()).isInstanceOf(Step.Requirements.class);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.step()).isInstanceOf(Step.Home.class);
        hand.goTo("service-passport-new");
        hand.press(KeyCode.ENTER);
        hand.goTo("take-number");
        hand.press(KeyCode.ENTER);
        assertThat(hand.step()).isInstanceOf(Step.Done.class);
        assertThat(stage.kiosk.printer.tickets()).isEqualTo(1);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.step()).isInstanceOf(Step.Home.class);
    }

    @Test
    void comfortPanelIsOpenedUsedAndClosedByKeys() {
        hand.goTo("comfort");
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused()).isEqualTo("comfort-large-text");
        hand.press(KeyCode.ENTER);
        assertThat(hand.focused()).isEqualTo("comfort-large-text");
        assertThat(FxToolkit.call(
                        () -> stage.kiosk.visit.comfort().chosenProperty().get()))
                .hasSize(1);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.focused()).isEqualTo("comfort");
        assertThat(FxToolkit.call(() -> stage.scene.lookup(".comfort-veil"))).isNull();
    }

    @Test
    void backAnswersThatSomebodyIsStillHere() {
        stage.act(way("still-here"));
        hand.press(KeyCode.ESCAPE);
        assertThat(FxToolkit.call(() -> stage.kiosk.visit.secondsToAnswer().get()))
                .isZero();
        assertThat(hand.step()).isInstanceOf(Step.Requirements.class);
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
        assertThat(hand.step()).isInstanceOf(Step.Requirements.class);
        assertThat(stage.kiosk.printer.tickets()).isZero();
    }

    @Test
    void frameAroundTheChosenIsTwoMillimetresThickAndOnlyForKeys() {
        assertThat(FxToolkit.call(
                        () -> frame().isVisible() && frame().getParent().isVisible()))
                .isFalse();
        hand.press(KeyCode.DOWN);
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
