package id.giliran.counterclient.desk;

import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.panel.PanelViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The desk by keyboard, in one of its windows. A key that types belongs to a field while one has the keyboard, and the space bar also
 * to the button that Tab has led to; a button that was only clicked does not keep it.
 */
public final class DeskKeyboard implements AutoCloseable {
    private final Scene scene;
    private final DeskViewModel desk;
    private final KeyPlan plan;
    private final Consumer<KeyUse> pressedKey;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;
    private @Nullable KeyCode held;

    /**
     * Listens on the scene until closed.
     *
     * @param pressedKey does what a key is for
     */
    public DeskKeyboard(Scene scene, DeskViewModel desk, KeyPlan plan, Consumer<KeyUse> pressedKey) {
        this.scene = scene;
        this.desk = desk;
        this.plan = plan;
        this.pressedKey = pressedKey;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    @Override
    public void close() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            desk.leavePanel();
            return;
        }
        Optional<KeyUse> use = plan.use(event).filter(each -> isMeant(each, event));
        if (use.isPresent()) {
            event.consume();
            once(event.getCode(), () -> pressedKey.accept(use.get()));
        }
    }

    /** A key that is held down repeats its press, and is still one press. */
    private void once(KeyCode code, Runnable act) {
        if (code != held) {
            held = code;
            act.run();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == held) {
            held = null;
        }
    }

    private boolean isMeant(KeyUse use, KeyEvent event) {
        boolean types = plan.key(use).types();
        if (isTyping() && (types || use == KeyUse.UNDO)) {
            return false;
        }
        Optional<PanelViewModel> panel = desk.panelProperty().get();
        if (panel.isPresent() || desk.kiosks().openProperty().get()) {
            return !types || panel.filter(PanelViewModel::byNextStep).isPresent();
        }
        return event.getCode() != KeyCode.SPACE || !isOnAnotherButton();
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private boolean isOnAnotherButton() {
        @Nullable Node owner = scene.getFocusOwner();
        return owner instanceof ButtonBase && owner.isFocusVisible() && !"primary".equals(owner.getId());
    }
}
