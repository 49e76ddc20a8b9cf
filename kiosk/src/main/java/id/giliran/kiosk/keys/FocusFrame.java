package id.giliran.kiosk.keys;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The frame around what the keys would choose: a dark line between two light ones, so that it is seen on every ground. */
public final class FocusFrame extends Pane {
    private static final double LIGHT_LINE = 3;
    private static final double ARC = 30;

    private final ObservableDoubleValue thickness;
    private final Rectangle light = new Rectangle();
    private final Rectangle dark = new Rectangle();
    private Subscription moves = () -> {};
    private @Nullable Node around;

    /** @param thickness of the dark line, in drawing pixels */
    public FocusFrame(ObservableDoubleValue thickness) {
        this.thickness = thickness;
        light.getStyleClass().add("focus-light");
        dark.getStyleClass().add("focus-dark");
        getChildren().addAll(light, dark);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Frames a node and follows it, or nothing any more. */
    public void show(@Nullable Node node) {
        moves.unsubscribe();
        around = node;
        moves = node == null
                ? () -> {}
                : Subscription.combine(
                        node.localToSceneTransformProperty().subscribe(moved -> place()),
                        node.boundsInLocalProperty().subscribe(sized -> place()));
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    /** Wholly on the panel, also around what stands at its edge. */
    private void place() {
        setVisible(around != null && around.getScene() != null);
        if (around == null || !isVisible()) {
            return;
        }
        Bounds real = around.localToScene(around.getLayoutBounds());
        Point2D from = sceneToLocal(real.getMinX(), real.getMinY());
        Point2D until = sceneToLocal(real.getMaxX(), real.getMaxY());
        double margin = thickness.get() / 2 + LIGHT_LINE;
        double left = Math.max(margin, Math.min(from.getX(), until.getX()) - margin);
        double top = Math.max(margin, Math.min(from.getY(), until.getY()) - margin);
        double right = Math.min(getWidth() - margin, Math.max(from.getX(), until.getX()) + margin);
        double bottom = Math.min(getHeight() - margin, Math.max(from.getY(), until.getY()) + margin);
        draw(light, thickness.get() + 2 * LIGHT_LINE, left, top, right, bottom);
        draw(dark, thickness.get(), left, top, right, bottom);
    }

    private static void draw(Rectangle line, double width, double left, double top, double right, double bottom) {
        line.setStrokeWidth(width);
        line.setX(left);
        line.setY(top);
        line.setWidth(right - left);
        line.setHeight(bottom - top);
        line.setArcWidth(2 * ARC);
        line.setArcHeight(2 * ARC);
    }
}
