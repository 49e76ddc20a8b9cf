package id.giliran.counterclient.desk;

import id.giliran.counterclient.keys.KeyUse;
import java.util.List;

/** Presses the desk's keys for somebody with a keypad, whose few keys are for several things each. Belongs to the screen's thread. */
final class KeypadHand {
    private final DeskViewModel desk;
    private final Possible possible;
    private final Questions questions;
    private KeyUse asker = KeyUse.NEXT;

    KeypadHand(DeskViewModel desk, Possible possible, Questions questions) {
        this.desk = desk;
        this.possible = possible;
        this.questions = questions;
    }

    /**
     * The first use of the key that is possible now. A question that it has opened is answered with yes by the same key, and left by any
     * other.
     */
    void press(List<KeyUse> uses) {
        if (desk.panelProperty().get().isEmpty()) {
            uses.stream().filter(possible::offered).findFirst().ifPresent(use -> {
                asker = use;
                desk.use(use);
            });
        } else if (uses.contains(asker)) {
            questions.confirmIfRead();
        } else {
            desk.leavePanel();
        }
    }
}
