package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/** A tile that is one button as a whole: its content fills it from edge to edge. */
public final class TileButton extends Button {
    private final Region content;
    private final Consumer<Boolean> flat;

    /** A tile that looks the same in every height. */
    public TileButton(String id, Region content) {
        this(id, content, lying -> {});
    }

    /**
     * A tile.
     *
     * @param content what it shows; it takes no touches of its own
     * @param flat told whether the content has to lie flat in one row
     */
    public TileButton(String id, Region content, Consumer<Boolean> flat) {
        this.content = content;
        this.flat = flat;
        setId(id);
        getStyleClass().add(Styles.TILE);
        content.setMouseTransparent(true);
        setGraphic(content);
    }

    void lie(boolean wanted) {
        flat.accept(wanted);
    }

    /** Whether all words have room in a tile of this size, and no word has to be broken. */
    boolean fits(double width, double height) {
        resize(width, height);
        layout();
        return prefHeight(width) <= height && lookupAll(".label").stream().allMatch(TileButton::keepsWords);
    }

    private static boolean keepsWords(Node node) {
        return !(node instanceof Label label)
                || !label.isWrapText()
                || WordWidth.longest(label.getText(), label.getFont()) <= label.getWidth() + 0.5;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TileSkin(this, content);
    }
}
