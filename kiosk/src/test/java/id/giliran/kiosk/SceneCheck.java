package id.giliran.kiosk;

import id.giliran.kiosk.shapes.WordWidth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Walks a scene for what eyes and fingers would complain about. */
final class SceneCheck {
    private static final double PIXELS_PER_MILLIMETRE = 1080 / 268.0;
    private static final double ROUNDING = 0.6;

    private SceneCheck() {}

    static List<String> problems(Scene scene, boolean lowReach) {
        List<String> problems = new ArrayList<>();
        walk(scene.getRoot(), scene, lowReach, problems);
        return problems;
    }

    private static void walk(Node node, Scene scene, boolean lowReach, List<String> problems) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty() && labeled.getGraphic() == null) {
            checkWords(labeled, problems);
        }
        if (node instanceof Button button) {
            checkTarget(button, scene, lowReach, problems);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, scene, lowReach, problems));
            checkOverflow(parent, scene, problems);
        }
    }

    /** What the skin really shows must be all of the words, and lie within its label. */
    private static void checkWords(Labeled labeled, List<String> problems) {
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
                || words.getMinX() < -2) {
            problems.add("overflow: \"" + labeled.getText() + "\"");
        }
    }

    private static void checkTarget(Button button, Scene scene, boolean lowReach, List<String> problems) {
        Bounds bounds = button.localToScene(button.getLayoutBounds());
        double least = button.getStyleClass().contains("chip") ? 15 : 20;
        button.lookupAll(".label").stream()
                .filter(label ->
                        isShown(label, button) && !bounds.contains(label.localToScene(label.getLayoutBounds())))
                .forEach(label -> problems.add("beyond its button: " + label));
        double width = bounds.getWidth() / PIXELS_PER_MILLIMETRE;
        double height = bounds.getHeight() / PIXELS_PER_MILLIMETRE;
        if (width < least - ROUNDING / PIXELS_PER_MILLIMETRE || height < least - ROUNDING / PIXELS_PER_MILLIMETRE) {
            problems.add("small: " + button.getId() + " is " + width + " × " + height + " mm");
        }
        if (lowReach && bounds.getMinY() < highest(scene) - 1) {
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

    /** A lying panel is only half as high as a standing one: there the lower two thirds are low enough. */
    private static double highest(Scene scene) {
        return scene.getWidth() > scene.getHeight() ? scene.getHeight() / 3 : scene.getHeight() / 2;
    }

    private static void checkOverflow(Parent parent, Scene scene, List<String> problems) {
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
