package id.giliran.kiosk.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The order in which keys go through a screen: that of its nodes, which is also the order in which they are read aloud. */
public final class FocusOrder {
    private FocusOrder() {}

    /** All that can be chosen now in a part of the screen. */
    public static List<Node> of(Node part) {
        List<Node> found = new ArrayList<>();
        gather(part, found);
        return List.copyOf(found);
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }
}
