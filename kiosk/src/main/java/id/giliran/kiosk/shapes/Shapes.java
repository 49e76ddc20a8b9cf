package id.giliran.kiosk.shapes;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Makes labels that never cut their words, and buttons that no finger misses. */
public final class Shapes {
    /** Height of a usual button of the look, in drawing pixels. */
    private static final double USUAL_HEIGHT = 104;

    /** Height of the one button that leads on, in drawing pixels. */
    private static final double BIG_HEIGHT = 168;

    private Shapes() {}

    /** Words that wrap and keep their height. */
    public static Label label(ObservableValue<String> words, String... styles) {
        Label label = label("", styles);
        label.textProperty().bind(words);
        return label;
    }

    /** Words that wrap and keep their height. */
    public static Label label(String words, String... styles) {
        Label label = styled(new Label(words), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button as wide as its place. */
    public static Button button(String id, ObservableValue<String> words, Surface surface, String... styles) {
        Button button = button(id, words, USUAL_HEIGHT, surface);
        return styled(button, styles);
    }

    /** The button that leads on. */
    public static Button bigButton(String id, ObservableValue<String> words, Surface surface, String... styles) {
        return styled(button(id, words, BIG_HEIGHT, surface), styles);
    }

    private static Button button(String id, ObservableValue<String> words, double height, Surface surface) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.minHeightProperty().bind(surface.touchable(height));
        button.minWidthProperty().bind(surface.primaryTarget());
        return button;
    }

    /** Adds css classes. */
    public static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** Empty room that takes what the others leave. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Lets a node take the room that is left in its row or column. */
    public static <T extends Node> T growing(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /** A place that takes what the others leave, with the node at its top. */
    public static StackPane atTop(Region node) {
        StackPane place = growing(new StackPane(node));
        place.setMinSize(0, 0);
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        return place;
    }

    /** Shows a node, or takes it out of the layout. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
