package id.giliran.kiosk.lockdown;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;

/** Fingers, hands and things on a button. */
final class InputGuardTest {
    private final FxRobot robot = new FxRobot();
    private final BaseRobot mouse = robot.robotContext().getBaseRobot();
    private final KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger exits = new AtomicInteger();
    private final List<String> reached = new ArrayList<>();
    private Button button = FxToolkit.call(() -> new Button("Ambil nomor"));
    private Label beside = FxToolkit.call(() -> new Label("di samping"));
    private ScrollPane list = FxToolkit.call(() -> new ScrollPane(new Label("daftar")));
    private Stage stage = FxToolkit.call(Stage::new);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @BeforeEach
    void show() {
        FxToolkit.await(() -> {
            HBox row = new HBox(button, beside, list);
            button.setMinSize(200, 100);
            beside.setMinSize(200, 100);
            button.setOnAction(fired -> done.incrementAndGet());
            for (EventType<?> type : List.of(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    ScrollEvent.SCROLL,
                    TouchEvent.TOUCH_PRESSED,
                    KeyEvent.KEY_PRESSED,
                    MouseEvent.DRAG_DETECTED)) {
                row.addEventFilter(
                        type, event -> reached.add(event.getEventType().getName()));
            }
            Scene scene = new Scene(row, 600, 200);
            InputGuard.over(scene, KeyCombination.valueOf("Ctrl+Shift+Q"), exits::incrementAndGet);
            stage.setScene(scene);
            stage.show();
            button.requestFocus();
        });
    }

    @AfterEach
    void close() {
        FxToolkit.await(stage::close);
    }

    @Test
    void aFingerThatGoesDownAndUpOnAButtonMeansIt() {
        press(button);
        release(button);
        assertThat(done).hasValue(1);
    }

    @Test
    void aFingerThatSlidesOffOrOnMeansNothing() {
        press(button);
        release(beside);
        assertThat(done).hasValue(0);
        press(beside);
        release(button);
        assertThat(done).hasValue(0);
        assertThat(reached).doesNotContain("DRAG_DETECTED");
    }

    @Test
    void otherButtonsOfAMouseAndTheContextMenuMeanNothing() {
        moveTo(button);
        for (MouseButton other : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
            mouse.pressMouse(other);
            mouse.releaseMouse(other);
        }
        fire(button, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
        assertThat(done).hasValue(0);
        assertThat(reached).isEmpty();
    }

    @Test
    void gesturesMoveNothingButLists() {
        fire(button, scroll());
        assertThat(reached).isEmpty();
        fire(list, scroll());
        assertThat(reached).containsExactly("SCROLL");
    }

    @Test
    void aSecondFingerIsNotThere() {
        press(button);
        touch(TouchEvent.TOUCH_PRESSED, 1, 1);
        touch(TouchEvent.TOUCH_PRESSED, 2, 2);
        release(button);
        assertThat(reached).containsExactly("TOUCH_PRESSED");
        assertThat(done).hasValue(1);
    }

    @Test
    void aHandThatRestsOnThePanelMeansNothingAndTheNextFingerDoes() {
        touch(TouchEvent.TOUCH_PRESSED, 1, 1);
        press(button);
        touch(TouchEvent.TOUCH_PRESSED, 2, 2);
        touch(TouchEvent.TOUCH_PRESSED, 3, 3);
        release(button);
        assertThat(done).hasValue(0);
        touch(TouchEvent.TOUCH_PRESSED, 4, 1);
        press(button);
        release(button);
        assertThat(done).hasValue(1);
    }

    @Test
    void aKeyThatIsHeldIsPressedOnce() {
        for (int repeat = 0; repeat < 50; repeat++) {
            keyboard.pressNoWait(KeyCode.ENTER);
        }
        keyboard.releaseNoWait(KeyCode.ENTER);
        flush();
        assertThat(reached).containsExactly("KEY_PRESSED");
        keyboard.pressNoWait(KeyCode.ENTER);
        keyboard.releaseNoWait(KeyCode.ENTER);
        flush();
        assertThat(reached).hasSize(2);
    }

    @Test
    void theExitKeysAskAndReachNoScreen() {
        keyboard.pressNoWait(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        keyboard.releaseNoWait(KeyCode.Q, KeyCode.SHIFT, KeyCode.CONTROL);
        flush();
        assertThat(exits).hasValue(1);
        assertThat(reached).containsOnly("KEY_PRESSED").hasSize(2);
        assertThat(stage.isShowing()).isTrue();
    }

    private void press(Node node) {
        moveTo(node);
        mouse.pressMouse(MouseButton.PRIMARY);
        flush();
    }

    private void release(Node node) {
        moveTo(node);
        mouse.releaseMouse(MouseButton.PRIMARY);
        flush();
    }

    private void moveTo(Node node) {
        mouse.moveMouse(robot.point(node).query());
        flush();
    }

    private static void flush() {
        FxToolkit.await(() -> {});
        FxToolkit.await(() -> {});
    }

    private static ScrollEvent scroll() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                1,
                null);
    }

    /** The finger with this number comes as one of so many. */
    private void touch(EventType<TouchEvent> type, int finger, int fingers) {
        List<TouchPoint> points = IntStream.rangeClosed(1, fingers)
                .mapToObj(at ->
                        new TouchPoint(fingers == 1 ? finger : at, TouchPoint.State.PRESSED, 5, 5, 5, 5, button, null))
                .toList();
        TouchPoint own = points.stream()
                .filter(point -> point.getId() == finger)
                .findFirst()
                .orElseThrow();
        fire(button, new TouchEvent(type, own, points, 1, false, false, false, false));
    }

    private static void fire(Node target, Event event) {
        FxToolkit.await(() -> Event.fireEvent(target, event));
    }
}
