package id.giliran.kiosk.services;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.services.HomePage.Mood;
import id.giliran.kiosk.services.HomePage.Tile;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.TileButton;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One service: letter, name, how many wait, one line of news. */
final class ServiceTileButton extends TileButton {
    private final VBox content;
    private final Label badge = Shapes.styled(new Label(), Styles.BADGE);
    private final DigitCells count = Shapes.styled(new DigitCells(), "tile-count");
    private final VBox waiting;
    private final Label name = Shapes.label("", "tile-name");
    private final Label status = Shapes.label("", "tile-status");
    private final HBox news;
    private final Region sign = Icons.CHECK.node();

    ServiceTileButton(String service, Texts texts) {
        VBox content = new VBox();
        super("service-" + service, content);
        this.content = content;
        Label unit = new Label();
        unit.textProperty().bind(texts.binding("services.waiting"));
        unit.getStyleClass().add("tile-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        waiting = Shapes.styled(new VBox(count, unit), "tile-waiting");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        news = Shapes.styled(new HBox(sign, status), "tile-news");
        HBox.setHgrow(status, Priority.ALWAYS);
        content.getStyleClass().add("tile-content");
        flat(false);
    }

    /** Says this from now on; true when words may need other room. */
    boolean show(Tile tile) {
        boolean reworded = !name.getText().equals(tile.name()) || !status.getText().equals(tile.status())
                || waiting.isVisible() == tile.waiting().isEmpty() || count.getText().length() != tile.waiting().length();
        badge.setText(tile.letter());
        badge.getStyleClass().setAll("label", Styles.BADGE, Styles.service(tile.colour() - 1));
        name.setText(tile.name());
        count.setText(tile.waiting());
        Shapes.show(waiting, !tile.waiting().isEmpty());
        status.setText(tile.status());
        boolean good = tile.mood() == Mood.GOOD;
        Shapes.show(sign, good);
        news.getStyleClass().setAll("tile-news", good ? "good" : "plain");
        setDisable(!tile.open());
        setAccessibleText(tile.name() + ". " + tile.status());
        return reworded;
    }

    @Override
    protected void flat(boolean wanted) {
        content.getChildren().setAll(wanted ? java.util.List.<Node>of(lying()) : java.util.List.of(top(), Shapes.spring(), name, news));
        content.setAlignment(wanted ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    }

    private HBox top() {
        HBox top = new HBox(badge, Shapes.spring(), waiting);
        top.getStyleClass().add("tile-top");
        return top;
    }

    private HBox lying() {
        VBox words = Shapes.growing(Shapes.styled(new VBox(name, news), "tile-words"));
        words.setMinWidth(0);
        HBox row = Shapes.styled(new HBox(badge, words, waiting), "tile-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
