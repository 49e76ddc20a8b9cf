package id.giliran.display.hall;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Lettering;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The small pieces that the regions of the wall are put together from. */
final class Parts {
    private Parts() {}

    /** A label that is never cut: it asks for all the room that its words need. */
    static Label label(String... classes) {
        Label label = styled(new Label(), classes);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    /** Digits that stand in the middle of their line, whatever its height. */
    static DigitCells digits(String text, String... classes) {
        DigitCells digits = styled(new DigitCells(text), classes);
        digits.setMaxHeight(Region.USE_PREF_SIZE);
        return digits;
    }

    static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** What is not shown takes no room either. */
    static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A label that takes more lines where one is too narrow; it is never cut either. */
    static Label wrapping(String... classes) {
        Label label = label(classes);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    static void setClass(Node node, String styleClass, boolean wanted) {
        if (wanted != node.getStyleClass().contains(styleClass)) {
            if (wanted) {
                node.getStyleClass().add(styleClass);
            } else {
                node.getStyleClass().remove(styleClass);
            }
        }
    }

    /** Words of the second language; a wall with one language has no empty line for them. */
    static void setOther(Label label, String words) {
        label.setText(words);
        setShown(label, !words.isEmpty());
    }

    /** The same in the letters and the direction of its language. */
    static void setOther(Label label, Words words) {
        Lettering.dress(label, words.language());
        setOther(label, words.other());
    }
}
