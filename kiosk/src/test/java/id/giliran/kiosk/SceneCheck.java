package id.giliran.kiosk;

import id.giliran.fx.look.Panel;
import id.giliran.kiosk.shapes.WordWidth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Walks a scene for what eyes and fingers would complain about. */
final class SceneCheck {
    /** Below it many fingers miss (Colle and Hiszem 2004; Duff 2010). */
    private static final double LEAST_MILLIMETRES = 20;

    private static final double ROUNDING = 0.6;

    /** Width of a blank in bold letters, of the size of their type. */
    private static final double BLANK = 0.36;

    private final Scene scene;
    private final Panel panel;
    private final boolean lowReach;
    private final List<String> problems = new ArrayList<>();

    SceneCheck(Scene scene, Panel panel, boolean lowReach) {
        this.scene = scene;
        this.panel = panel;
        this.lowReach = lowReach;
    }

    List<String> problems() {
        walk(scene.getRoot());
        return problems;
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty() && labeled.getGraphic() == null) {
            checkWords(labeled);
        }
        if (node instanceof Button button) {
            checkTarget(button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
            if (!isRolled(parent)) {
                checkOverflow(parent);
            }
        }
    }

    /** What the skin really shows must be all of the words, and lie within its label. */
    private void checkWords(Labeled labeled) {
        Text shown = (Text) labeled.lookup(".text");
        if (shown == null || !shown.getText().equals(labeled.getText())) {
            problems.add("cut: \"" + labeled.getText() + "\""
                    + (shown == null ? "" : " shown as \"" + shown.getText() + "\""));
            return;
        }
        Bounds words = shown.getBoundsInParent();
        if (WordWidth.longest(labeled.getText(), labeled.getFont()) > labeled.getWidth() + 1) {
            problems.add("broken word: \"" + labeled.getText() + "\"");
        }
        if (words.getMaxX() > labeled.getWidth() + 2
                || words.getMaxY() > labeled.getHeight() + 2
                || words.getMinX() < -unseen(labeled)) {
            problems.add("overflow: \"" + labeled.getText() + "\"");
        }
    }

    /** From right to left the blank at which a line was broken hangs out at its left, and a letter's tail may a little. */
    private static double unseen(Labeled labeled) {
        return Math.max(2, labeled.getFont().getSize() * BLANK);
    }

    private void checkTarget(Button button) {
        Bounds bounds = button.localToScene(button.getLayoutBounds());
        button.lookupAll(".label").stream()
                .filter(label ->
                        isShown(label, button) && !bounds.contains(label.localToScene(label.getLayoutBounds())))
                .forEach(label -> problems.add("beyond its button: " + label));
        double width = panel.millimetres(bounds.getWidth() + ROUNDING);
        double height = panel.millimetres(bounds.getHeight() + ROUNDING);
        if (width < LEAST_MILLIMETRES || height < LEAST_MILLIMETRES) {
            problems.add("small: %s is %.1f × %.1f mm".formatted(button.getId(), width, height));
        }
        if (lowReach && !hasLowKeys() && bounds.getMinY() < highest() - 1) {
            problems.add("high: " + button.getId() + " begins at " + bounds.getMinY());
        }
    }

    private static boolean isShown(Node label, Node within) {
        for (Node node = label; node != null && node != within; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Where the lowest third has no room for all controls, four keys on the screen reach every one of them. */
    private boolean hasLowKeys() {
        Node keys = scene.lookup(".low-keys");
        return keys != null
                && keys.isVisible()
                && keys.localToScene(keys.getLayoutBounds()).getMinY() >= highest();
    }

    /** Where the lowest third begins. */
    private double highest() {
        return scene.getHeight() * 2 / 3;
    }

    /** What lies in a roll can be brought into sight. */
    private static boolean isRolled(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private void checkOverflow(Parent parent) {
        Bounds bounds = parent.localToScene(parent.getLayoutBounds());
        boolean outside = bounds.getMaxX() > scene.getWidth() + 1
                || bounds.getMaxY() > scene.getHeight() + 1
                || bounds.getMinX() < -1
                || bounds.getMinY() < -1;
        if (outside && bounds.getWidth() > 0) {
            problems.add("outside the screen: " + parent.getClass().getSimpleName() + parent.getStyleClass());
        }
    }
}
