package id.giliran.kiosk.comfort;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.kiosk.keys.Keypad.Move;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The four keys on the screen itself, at its foot: where a screen has more controls than the lowest third has room for, these bring all of
 * them into reach. They are no controls for keys to go to, for they are keys.
 */
final class LowKeys extends HBox {
    private static final double WIDTH = 104;
    private static final double UP = -90;
    private static final double DOWN = 90;
    private static final double BACK = 180;

    LowKeys(Surface surface, Consumer<Move> made) {
        getStyleClass().add("low-keys");
        getChildren()
                .addAll(
                        key(Move.PREVIOUS, Icons.ARROW_RIGHT.node(), UP, surface, made),
                        key(Move.NEXT, Icons.ARROW_RIGHT.node(), DOWN, surface, made),
                        key(Move.CHOOSE, Icons.CHECK.node(), 0, surface, made),
                        key(Move.BACK, Icons.ARROW_RIGHT.node(), BACK, surface, made));
    }

    private static Button key(Move move, Region sign, double turned, Surface surface, Consumer<Move> made) {
        sign.setRotate(turned);
        Button key = Shapes.styled(new Button(), Styles.OUTLINED, "low-key");
        key.setId("low-" + move.name().toLowerCase(Locale.ROOT));
        key.setGraphic(sign);
        key.setFocusTraversable(false);
        key.minHeightProperty().bind(surface.touchable(ComfortBar.HEIGHT));
        key.minWidthProperty().bind(surface.touchable(WIDTH));
        key.setOnAction(tapped -> made.accept(move));
        return key;
    }
}
