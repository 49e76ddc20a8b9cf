package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Head and title of a screen. In low reach they fill its upper part, so that whatever can be touched lies below. */
public final class UpperPart extends VBox {
    /** A standing panel is about half a metre high, a lying one only half of that. */
    private static final double STANDING_SHARE = 0.5;

    private static final double LYING_SHARE = 1.0 / 3;

    private final Node head;
    private final Region titles;
    private final ObservableDoubleValue screenHeight;
    private final Surface surface;

    public UpperPart(Node head, Region titles, ObservableDoubleValue screenHeight, Surface surface) {
        this.head = head;
        this.titles = titles;
        this.screenHeight = screenHeight;
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
            double share = surface.isLandscape() ? LYING_SHARE : STANDING_SHARE;
            minHeightProperty().bind(Bindings.multiply(share, screenHeight));
        } else {
            getChildren().setAll(head, titles);
            setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
