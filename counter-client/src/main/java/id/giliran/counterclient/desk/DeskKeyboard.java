package id.giliran.counterclient.desk;

import id.giliran.counterclient.kiosks.KioskStrip;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The desk by keyboard: the space bar is the next step, function keys are the buttons that show them, Ctrl+Z takes back. The space
 * bar types a blank in a field, and presses the button that Tab has led to; a button that was only clicked does not keep it.
 */
public final class DeskKeyboard implements AutoCloseable {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Scene scene;
    private final DeskViewModel desk;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;
    private boolean spaceHeld;

    /** Listens on the scene until closed. */
    public DeskKeyboard(Scene scene, DeskViewModel desk) {
        this.scene = scene;
        this.desk = desk;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    @Override
    public void close() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space(event);
        } else if (event.getCode().isFunctionKey()) {
            function(event);
        } else if (UNDO.match(event) && !isTyping()) {
            event.consume();
            desk.undo();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            desk.leavePanel();
            event.consume();
        }
    }

    /** A bar that is held down repeats its press, and is still one press. */
    private void space(KeyEvent event) {
        if (desk.panelProperty().get().isPresent() || isTyping() || isOnAnotherButton()) {
            return;
        }
        event.consume();
        if (!spaceHeld) {
            spaceHeld = true;
            desk.primary();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
        }
    }

    private void function(KeyEvent event) {
        if (KioskStrip.KEY == event.getCode()) {
            event.consume();
            desk.kiosks().toggle();
        }
        for (DeskKey key : DeskKey.values()) {
            if (key.key().equals(event.getCode().getName()) && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                desk.press(key);
            }
        }
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private boolean isOnAnotherButton() {
        @Nullable Node owner = scene.getFocusOwner();
        return owner instanceof ButtonBase && owner.isFocusVisible() && !"primary".equals(owner.getId());
    }
}
