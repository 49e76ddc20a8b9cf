package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Styles;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Head and title of a screen. In low reach they fill its upper half, so that whatever can be touched lies in the lower one. */
public final class UpperPart extends VBox {
    private final Node head;
    private final Region titles;
    private final ObservableDoubleValue screenHeight;

    public UpperPart(Node head, Region titles, ObservableDoubleValue screenHeight) {
        this.head = head;
        this.titles = titles;
        this.screenHeight = screenHeight;
        getStyleClass().add("upper");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Takes the upper half, or only what is needed. */
    public void low(boolean wanted) {
        minHeightProperty().unbind();
        getStyleClass().removeAll(Styles.GROUND_NAVY, "low");
        if (wanted) {
            getChildren().setAll(head, Shapes.spring(), titles);
            getStyleClass().addAll(Styles.GROUND_NAVY, "low");
            minHeightProperty().bind(javafx.beans.binding.Bindings.multiply(0.5, screenHeight));
        } else {
            getChildren().setAll(head, titles);
            setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
