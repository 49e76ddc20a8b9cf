package id.giliran.counterclient.panel;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/**
 * The middle of a panel.
 *
 * @param node what is drawn
 * @param focus puts the keyboard where the answer begins
 * @param advance moves the keyboard to what is missing; false when there is nothing to move to
 */
record PanelContent(Node node, Runnable focus, BooleanSupplier advance) {

    static PanelContent of(Node node, Runnable focus) {
        return new PanelContent(node, focus, () -> false);
    }
}
