package id.giliran.counterclient;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words that a reader cannot read whole: shortened with dots, outside the window, or outside their own box. */
final class CutWords {
    private static final double ROUNDING = 1.5;

    /** Width of a blank in bold letters, of the size of their type. */
    private static final double BLANK = 0.36;

    private CutWords() {}

    /** What the program has just learnt counts as it will be drawn. */
    static List<String> in(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> cut = new ArrayList<>();
        look(scene.getRoot(), scene, cut);
        return cut;
    }

    private static void look(Node node, Scene scene, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if ((node.getStyleClass().contains("rail") || node.getStyleClass().contains("notice"))
                && node.localToScene(node.getLayoutBounds()).getMaxX() > scene.getWidth() + 0.5) {
            cut.add("the whole screen needs more room than there is");
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            check(labeled, scene, cut);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, scene, cut));
        }
    }

    /** From right to left the blank at which a line was broken still counts, though nothing of it is seen. */
    private static double unseen(Labeled labeled) {
        boolean leftwards = labeled.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return leftwards ? Math.max(2 * ROUNDING, labeled.getFont().getSize() * BLANK) : 2 * ROUNDING;
    }

    private static void check(Labeled labeled, Scene scene, List<String> cut) {
        Node drawn = labeled.lookup(".text");
        if (!(drawn instanceof Text text) || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        Bounds ink = text.localToScene(text.getBoundsInLocal());
        Bounds box = labeled.localToScene(labeled.getLayoutBounds());
        boolean shortened = !text.getText().equals(labeled.getText());
        boolean outside = ink.getMinX() < -ROUNDING
                || ink.getMinY() < -ROUNDING
                || ink.getMaxX() > scene.getWidth() + ROUNDING
                || ink.getMaxY() > scene.getHeight() + ROUNDING;
        boolean overflowing =
                ink.getMaxX() > box.getMaxX() + unseen(labeled) || ink.getMaxY() > box.getMaxY() + 6 * ROUNDING;
        if (shortened || outside || overflowing) {
            cut.add("\"" + labeled.getText() + "\" shown as \"" + text.getText() + "\" " + (outside ? "outside " : "")
                    + (overflowing ? "over its box " + ink + " in " + box : ""));
        }
    }
}
