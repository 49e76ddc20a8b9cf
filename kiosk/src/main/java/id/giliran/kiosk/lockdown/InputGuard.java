package id.giliran.kiosk.lockdown;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/**
 * Lets through to the screens of a kiosk what one finger, or one key after the other, can mean: no context menu, no dragging, no second
 * finger, no resting hand, no gesture, no other button of a mouse, no key that is held down. Belongs to the FX thread.
 */
public final class InputGuard {
    private final FingerGuard fingers = new FingerGuard();
    private final KeyGuard keys;

    private InputGuard(KeyCombination exitKeys, Runnable onExitKeys) {
        this.keys = new KeyGuard(exitKeys, onExitKeys, System::nanoTime);
    }

    /**
     * Guards a scene for as long as there is one.
     *
     * @param onExitKeys somebody has pressed the exit keys, which end nothing by themselves
     */
    public static void over(Scene scene, KeyCombination exitKeys, Runnable onExitKeys) {
        new InputGuard(exitKeys, onExitKeys).guard(scene);
    }

    private void guard(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        scene.addEventFilter(DragEvent.ANY, DragEvent::consume);
        scene.addEventFilter(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
        scene.addEventFilter(GestureEvent.ANY, InputGuard::withoutGestures);
        scene.addEventFilter(MouseEvent.ANY, InputGuard::withoutOtherButtons);
        scene.addEventFilter(MouseEvent.ANY, fingers::mouse);
        scene.addEventFilter(TouchEvent.ANY, fingers::touch);
        scene.addEventFilter(KeyEvent.ANY, keys::key);
        scene.windowProperty().flatMap(window -> window.focusedProperty()).subscribe(focused -> keys.forget());
    }

    /** Lists that are longer than their place are for the technician, and are moved by gestures. */
    private static void withoutGestures(GestureEvent gesture) {
        if (!isInList(gesture.getTarget())) {
            gesture.consume();
        }
    }

    private static boolean isInList(EventTarget target) {
        Node node = target instanceof Node touched ? touched : null;
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return node != null;
    }

    private static void withoutOtherButtons(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE) {
            event.consume();
        }
    }
}
