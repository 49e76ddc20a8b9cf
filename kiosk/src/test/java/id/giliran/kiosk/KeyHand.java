package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.kiosk.visit.Step;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A visitor who uses keys at the real screens, on an upright panel. */
final class KeyHand {
    final ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);

    KeyHand() {
        stage.act(kiosk -> {});
    }

    void press(KeyCode code, boolean shift) {
        FxToolkit.await(() -> {
            Node root = stage.scene.getRoot();
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, false, false));
            stage.kiosk.pause();
            stage.face.settle();
        });
    }

    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false);
        }
    }

    /** Touches a button of the screen. */
    void tap(String id) {
        FxToolkit.await(() -> {
            ((Button) stage.scene.lookup("#" + id)).fire();
            stage.kiosk.pause();
            stage.face.settle();
        });
    }

    /** Id of what the keys are on. */
    String focused() {
        return FxToolkit.call(() -> {
            Node owner = stage.scene.getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getId());
        });
    }

    Step step() {
        return FxToolkit.call(() -> stage.kiosk.visit.stepProperty().get());
    }

    /** Goes on until the keys are there; fails when they come round without it. */
    void goTo(String id) {
        Set<String> seen = new LinkedHashSet<>();
        while (!focused().equals(id)) {
            assertThat(seen.add(focused())).as("%s among %s", id, seen).isTrue();
            press(KeyCode.DOWN);
        }
    }

    /** Goes there and chooses it. */
    void choose(String id) {
        goTo(id);
        press(KeyCode.ENTER);
    }
}
