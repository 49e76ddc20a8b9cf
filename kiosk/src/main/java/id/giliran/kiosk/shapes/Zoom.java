package id.giliran.kiosk.shapes;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Enlarges all that is in it: letters, gaps and buttons alike, so that less of it has room at once. */
public final class Zoom extends Region {
    private final Node content;
    private final ObservableDoubleValue factor;
    private final Scale transform = new Scale(1, 1);

    /** @param factor 1 for none */
    public Zoom(Node content, ObservableDoubleValue factor) {
        this.content = content;
        this.factor = factor;
        content.getTransforms().add(transform);
        getChildren().add(content);
        factor.subscribe(changed -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        transform.setX(factor.get());
        transform.setY(factor.get());
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }
}
