package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Styles;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Head and title of a screen. In low reach they fill the upper two thirds of the panel, so that whatever can be touched lies below. */
public final class UpperPart extends VBox {
    private final Node head;
    private final Region titles;
    private final Surface surface;

    public UpperPart(Node head, Region titles, Surface surface) {
        this.head = head;
        this.titles = titles;
        this.surface = surface;
        getStyleClass().add("upper");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Takes the upper part whole, or only what is needed. */
    public void low(boolean wanted) {
        minHeightProperty().unbind();
        getStyleClass().removeAll(Styles.GROUND_NAVY, "low");
        if (wanted) {
            getChildren().setAll(head, Shapes.spring(), titles);
            getStyleClass().addAll(Styles.GROUND_NAVY, "low");
            minHeightProperty().bind(surface.lowTop());
        } else {
            getChildren().setAll(head, titles);
            setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
