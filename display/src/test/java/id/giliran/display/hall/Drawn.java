package id.giliran.display.hall;

import id.giliran.fx.look.HeroNumber;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds what is cut, laid over something else or outside of the wall. */
final class Drawn {
    private static final double TOLERANCE = 1.5;

    private Drawn() {}

    /** One piece of text as it is drawn. */
    record Piece(String words, Bounds bounds) {
        boolean covers(Piece other) {
            Bounds a = bounds;
            Bounds b = other.bounds;
            return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > TOLERANCE
                    && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > TOLERANCE;
        }
    }

    static List<Piece> pieces(Scene scene) {
        return texts(scene).stream()
                .map(text -> new Piece(text.getText(), text.localToScene(text.getBoundsInLocal())))
                .toList();
    }

    /** What can be seen of it. */
    static List<Text> texts(Scene scene) {
        List<Text> texts = new ArrayList<>();
        collect(scene.getRoot(), texts);
        return texts;
    }

    static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        findCutLabels(scene.getRoot(), faults);
        List<Piece> pieces = pieces(scene);
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Bounds inside = piece.bounds;
            if (inside.getMinX() < 0
                    || inside.getMinY() < 0
                    || inside.getMaxX() > scene.getWidth()
                    || inside.getMaxY() > scene.getHeight()) {
                faults.add("outside of the wall: " + piece);
            }
            for (Piece other : pieces.subList(at + 1, pieces.size())) {
                if (piece.covers(other)) {
                    faults.add("laid over each other: " + piece + " and " + other);
                }
            }
        }
        return faults;
    }

    private static void collect(Node node, List<Text> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static void findCutLabels(Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            String drawn = label.lookup(".text") instanceof Text text ? text.getText() : "";
            if (!drawn.replace("\n", " ").equals(label.getText().replace("\n", " "))) {
                faults.add("cut: \"" + label.getText() + "\" is drawn as \"" + drawn + "\"");
            }
            if (label.getHeight() + TOLERANCE < label.prefHeight(label.getWidth())) {
                faults.add("too low: \"" + label.getText() + "\"");
            }
        } else if (node instanceof Parent parent && !(node instanceof HeroNumber)) {
            parent.getChildrenUnmodifiable().forEach(child -> findCutLabels(child, faults));
        }
    }
}
