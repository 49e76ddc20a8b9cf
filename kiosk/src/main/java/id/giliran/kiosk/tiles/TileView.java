package id.giliran.kiosk.tiles;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.TileButton;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One tile: the letter of a service or the arrow of a heading, name, how many wait, one line of news. */
final class TileView {
    private final VBox content = Shapes.styled(new VBox(), "tile-content");
    private final TileButton button;
    private final Label badge = Shapes.styled(new Label(), Styles.BADGE);
    private final DigitCells count = Shapes.styled(new DigitCells(), "tile-count");
    private final VBox waiting;
    private final Label name = Shapes.label("", "tile-name");
    private final Label status = Shapes.label("", "tile-status");
    private final HBox news;
    private Tile shown = new Tile("", "", 1, "", "", "", "", Mood.PLAIN, false);
    private boolean flat;
    private final Region sign = Icons.CHECK.node();
    private final Region arrow = Icons.ARROW_RIGHT.node();

    TileView(String node, Texts texts) {
        Label unit = new Label();
        unit.textProperty().bind(texts.binding("services.waiting"));
        unit.getStyleClass().add("tile-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        waiting = Shapes.styled(new VBox(count, unit), "tile-waiting");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        news = Shapes.styled(new HBox(sign, status), "tile-news");
        HBox.setHgrow(status, Priority.ALWAYS);
        arrow.getStyleClass().add("heading-arrow");
        lie(false);
        button = new TileButton(node, content, this::lie);
    }

    TileButton button() {
        return button;
    }

    /** Says this from now on; true when words may need other room. */
    boolean show(Tile tile) {
        boolean reworded = !(tile.name() + tile.status()).equals(shown.name() + shown.status())
                || tile.waiting().length() != shown.waiting().length();
        shown = tile;
        badge.setText(tile.letter());
        badge.getStyleClass().setAll("label", Styles.BADGE, Styles.service(tile.colour() - 1));
        name.setText(tile.name());
        count.setText(tile.waiting());
        Shapes.show(badge, !tile.isHeading());
        Shapes.show(arrow, tile.isHeading());
        showNews();
        boolean good = tile.mood() == Mood.GOOD;
        Shapes.show(sign, good);
        news.getStyleClass().setAll("tile-news", good ? "good" : "plain");
        button.setDisable(!tile.open());
        button.setAccessibleText(tile.name() + ". " + tile.status());
        return reworded;
    }

    /** Where there is one line only, it tells how many wait. */
    private void showNews() {
        Shapes.show(waiting, !flat && !shown.waiting().isEmpty());
        status.setText(flat ? shown.brief() : shown.status());
    }

    private void lie(boolean wanted) {
        flat = wanted;
        showNews();
        content.getChildren().setAll(flat ? List.of(lying()) : List.of(top(), Shapes.spring(), name, news));
        content.setAlignment(flat ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    }

    private HBox top() {
        HBox top = new HBox(badge, Shapes.spring(), waiting, arrow);
        top.getStyleClass().add("tile-top");
        return top;
    }

    private HBox lying() {
        VBox words = Shapes.growing(Shapes.styled(new VBox(name, news), "tile-words"));
        words.setMinWidth(0);
        HBox row = Shapes.styled(new HBox(badge, words, arrow), "tile-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
