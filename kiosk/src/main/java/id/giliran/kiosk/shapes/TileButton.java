package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/** A tile that is one button as a whole: its content fills it from edge to edge. */
public class TileButton extends Button {
    private final Region content;

    /**
     * A tile.
     *
     * @param content what it shows; it takes no touches of its own
     */
    protected TileButton(String id, Region content) {
        this.content = content;
        setId(id);
        getStyleClass().add(Styles.TILE);
        content.setMouseTransparent(true);
        setGraphic(content);
    }

    /** Lies flat in one row instead of standing tall; a tile that can, overrides this. */
    protected void flat(boolean wanted) {
        // Most tiles look the same either way.
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TileSkin(this, content);
    }
}
