package id.giliran.fx.look;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of every face: lays its content out in drawing pixels and enlarges it to the real size, so that 1080×1920 and
 * 2160×3840 come out alike. Text and lines are drawn at the real size, not stretched.
 */
public final class ScaledPane extends Region {
    private static final double SMALLEST_SCALE = 0.1;

    private final Drawing drawing;
    private final Node content;
    private final Scale transform = new Scale(1, 1);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);

    public ScaledPane(Drawing drawing, Node content) {
        this.drawing = drawing;
        this.content = content;
        getStyleClass().add(drawing.styleClass());
        content.getTransforms().add(transform);
        getChildren().add(content);
    }

    /** Real pixels per drawing pixel at the present size. */
    public double scale() {
        return scale.get();
    }

    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.max(SMALLEST_SCALE, drawing.scale(getWidth(), getHeight()));
        scale.set(factor);
        transform.setX(factor);
        transform.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
