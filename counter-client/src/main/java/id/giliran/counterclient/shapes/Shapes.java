package id.giliran.counterclient.shapes;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels, gaps and notices in the house's styles. */
public final class Shapes {
    private Shapes() {}

    /** A label that is never cut: it keeps the width of its words. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that takes as many lines as its words need. */
    public static Label paragraph(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Takes what room is left. */
    public static Region spring() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A bar with a sign and a sentence, then whatever can be done about it. */
    public static HBox notice(Icons icon, Label words, String kind, Node... actions) {
        HBox bar = new HBox(icon.node(), words);
        bar.getChildren().addAll(actions);
        bar.getStyleClass().addAll(Styles.NOTICE, kind);
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return bar;
    }

    /** Shows a node or takes it out of the layout as well. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
