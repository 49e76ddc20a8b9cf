package id.giliran.kiosk.lockdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LockedWindowTest {
    private static final Rectangle2D BESIDE = new Rectangle2D(4000, 0, 640, 480);

    private final List<Rectangle2D> plugged = new ArrayList<>();
    private final Scene scene = FxToolkit.call(() -> new Scene(new Pane(), 10, 10));
    private LockedWindow window = open(new LockDown("Kios uji", 0, true, false));

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    private LockedWindow open(LockDown rules) {
        plugged.clear();
        plugged.add(Screen.getPrimary().getBounds());
        return FxToolkit.call(() -> {
            LockedWindow opened = new LockedWindow(scene, rules, new Monitors(() -> List.copyOf(plugged)));
            opened.show();
            return opened;
        });
    }

    @AfterEach
    void close() {
        FxToolkit.await(() -> {
            window.covers().forEach(Stage::close);
            window.stage().close();
        });
    }

    @Test
    void coversItsMonitorAboveAllOthersWithoutACursor() {
        assertThat(FxToolkit.call(() -> window.stage().isFullScreen())).isTrue();
        assertThat(window.stage().isAlwaysOnTop()).isTrue();
        assertThat(place(window.stage())).isEqualTo(Screen.getPrimary().getBounds());
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        assertThat(window.covers()).isEmpty();
    }

    @Test
    void neitherEscapeNorTheSystemsOrderClosesIt() {
        FxToolkit.await(() -> {
            Stage stage = window.stage();
            Event.fireEvent(scene, key(KeyCode.ESCAPE, false));
            Event.fireEvent(scene, key(KeyCode.F4, true));
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(window.stage().isShowing()).isTrue();
        assertThat(FxToolkit.call(() -> window.stage().isFullScreen())).isTrue();
    }

    @Test
    void returnsWhenItWasHiddenMovedOrMadeSmall() {
        FxToolkit.await(() -> window.stage().setIconified(true));
        until(() -> !window.stage().isIconified());
        FxToolkit.await(() -> window.stage().setFullScreen(false));
        until(this::isInItsPlace);
        FxToolkit.await(() -> {
            window.stage().setFullScreen(false);
            window.stage().setX(77);
            window.stage().setWidth(300);
        });
        until(this::isInItsPlace);
    }

    @Test
    void takesTheKeyboardBack() {
        FxToolkit.call(() -> {
            Stage other = new Stage();
            other.setScene(new Scene(new Pane(), 50, 50));
            other.show();
            other.requestFocus();
            return other;
        });
        until(() -> window.stage().isFocused());
    }

    @Test
    void ignoresAnotherMonitorUnlessItShallBeCovered() {
        plugged.add(BESIDE);
        FxToolkit.await(window::look);
        assertThat(window.covers()).isEmpty();
        close();
        window = open(new LockDown("Kios uji", 0, true, true));
        plugged.add(BESIDE);
        FxToolkit.await(window::look);
        assertThat(window.covers()).hasSize(1);
        Stage black = window.covers().getFirst();
        assertThat(place(black)).isEqualTo(BESIDE);
        FxToolkit.await(window::look);
        assertThat(window.covers()).containsExactly(black);

        plugged.remove(BESIDE);
        FxToolkit.await(window::look);
        assertThat(window.covers()).isEmpty();
        assertThat(black.isShowing()).isFalse();
    }

    @Test
    void goesToTheFirstMonitorWhileItsOwnIsUnpluggedAndBackAgain() {
        Monitors monitors = new Monitors(() -> List.copyOf(plugged));
        Rectangle2D first = plugged.getFirst();
        assertThat(monitors.own(1)).isEqualTo(first);
        assertThat(monitors.others(1)).isEmpty();
        plugged.add(BESIDE);
        assertThat(monitors.own(1)).isEqualTo(BESIDE);
        assertThat(monitors.others(1)).containsExactly(first);
    }

    private boolean isInItsPlace() {
        return window.stage().isFullScreen()
                && place(window.stage()).equals(Screen.getPrimary().getBounds());
    }

    private static Rectangle2D place(Stage stage) {
        return FxToolkit.call(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static void until(Callable<Boolean> met) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(met);
    }

    private static KeyEvent key(KeyCode code, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
    }
}
