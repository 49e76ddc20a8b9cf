package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Icons;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The tile that leads to those tiles for which there is no room now. */
public final class MoreTile {
    private MoreTile() {}

    /** A tile with these words, for {@link TileGrid#pages}. */
    public static TileButton of(String id, ObservableValue<String> words) {
        Label name = Shapes.growing(Shapes.label(words, "tile-name"));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox content = Shapes.styled(new HBox(name, Icons.ARROW_RIGHT.node()), "choice");
        content.setAlignment(Pos.CENTER_LEFT);
        TileButton tile = new TileButton(id, content);
        tile.getStyleClass().addAll("choice-tile", "more-tile");
        tile.accessibleTextProperty().bind(words);
        return tile;
    }
}
