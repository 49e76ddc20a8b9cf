package id.giliran.kiosk.priority;

import id.giliran.fx.look.Icons;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.TileButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One priority group. */
final class PriorityTileButton extends TileButton {
    private final Label name;

    PriorityTileButton(String group) {
        Label name = Shapes.growing(Shapes.label("", "tile-name"));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        super("priority-" + group, Shapes.styled(new HBox(name, Icons.ARROW_RIGHT.node()), "choice"));
        this.name = name;
        getStyleClass().add("choice-tile");
    }

    void show(String words) {
        name.setText(words);
        setAccessibleText(words);
    }
}
