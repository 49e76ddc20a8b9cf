package id.giliran.kiosk.lockdown;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/**
 * Follows the first finger only, and takes it for a tap where it goes down and up on the same button. A hand that rests on the panel touches it
 * in many places at once: then the first of them means nothing either.
 */
final class FingerGuard {
    private static final int HAND = 3;

    private Optional<ButtonBase> pressed = Optional.empty();
    private int first;
    private boolean isHand;

    void touch(TouchEvent event) {
        int finger = event.getTouchPoint().getId();
        boolean begins = event.getEventType() == TouchEvent.TOUCH_PRESSED;
        if (begins && event.getTouchCount() == 1) {
            first = finger;
            isHand = false;
        }
        if (event.getTouchCount() >= HAND && !isHand) {
            isHand = true;
            pressed.ifPresent(ButtonBase::disarm);
        }
        if (finger != first || isHand) {
            event.consume();
        }
    }

    /** The system makes them from the first finger; those of a hand end without effect. */
    void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            isHand = isHand && event.isSynthesized();
            pressed = button(event.getTarget());
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            button(event.getTarget()).filter(left -> !isPressed(left)).ifPresent(ButtonBase::disarm);
        }
        if (isHand) {
            event.consume();
        }
    }

    private boolean isPressed(ButtonBase button) {
        return pressed.filter(button::equals).isPresent();
    }

    private static Optional<ButtonBase> button(EventTarget target) {
        for (Node node = target instanceof Node touched ? touched : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                return Optional.of(button);
            }
        }
        return Optional.empty();
    }
}
