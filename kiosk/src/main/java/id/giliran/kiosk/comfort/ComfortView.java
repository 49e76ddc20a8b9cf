package id.giliran.kiosk.comfort;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.comfort.ComfortPage.Item;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.shapes.MoreTile;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileButton;
import id.giliran.kiosk.shapes.TileGrid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The comfort panel: whatever can be touched on it lies in the lowest third of the screen, for it is there for those who reach no higher. */
public final class ComfortView extends StackPane {
    private final ComfortViewModel model;
    private final TileGrid grid;
    private final Label staff = Shapes.label("", Styles.SUBTITLE);
    private final Map<ComfortChoice, Tile> tiles = new EnumMap<>(ComfortChoice.class);
    private List<ComfortChoice> shown = List.of();

    public ComfortView(ComfortViewModel model, Texts texts, Surface surface) {
        this.model = model;
        grid = Shapes.growing(new TileGrid(surface, TileGrid.LINE / 2));
        grid.pages(MoreTile.of("comfort-more", texts.binding("tiles.more")));
        Button close = Shapes.button(
                "comfort-close", texts.binding("comfort.close"), surface, Styles.PRIMARY, FourKeys.GOES_BACK);
        close.setOnAction(tapped -> model.close());
        VBox titles = Shapes.styled(
                new VBox(Shapes.label(texts.binding("comfort.title"), Styles.TITLE), staff), "comfort-titles");
        VBox controls = Shapes.styled(new VBox(grid, close), "comfort-controls");
        controls.setMinHeight(0);
        controls.prefHeightProperty().bind(surface.lowestThird());
        controls.maxHeightProperty().bind(surface.lowestThird());
        VBox sheet = Shapes.styled(new VBox(titles, controls), Styles.GROUND_CARD, "comfort-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMinHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.BOTTOM_CENTER);
        getChildren().add(sheet);
        getStyleClass().addAll(Styles.VEIL, "comfort-veil");
        model.page().subscribe(this::show);
    }

    private record Tile(TileButton button, Label name, Label state, Region sign) {}

    /** Tiles stay the same nodes, so that the keys stay on the one that was chosen. */
    private void show(ComfortPage page) {
        staff.setText(page.staff());
        List<ComfortChoice> choices = page.items().stream().map(Item::choice).toList();
        page.items().forEach(this::show);
        if (!choices.equals(shown)) {
            shown = choices;
            grid.show(page.items().stream()
                    .map(item -> tile(item.choice()).button())
                    .toList());
        }
        grid.refit();
    }

    private void show(Item item) {
        Tile tile = tile(item.choice());
        tile.name().setText(item.name());
        tile.state().setText(item.state());
        Shapes.show(tile.state(), !item.state().isEmpty());
        Shapes.show(tile.sign(), item.on());
        tile.button().setAccessibleText((item.name() + ". " + item.state()).strip());
        tile.button().getStyleClass().remove(Styles.CHOSEN);
        if (item.on()) {
            tile.button().getStyleClass().add(Styles.CHOSEN);
        }
    }

    private Tile tile(ComfortChoice choice) {
        return tiles.computeIfAbsent(choice, this::newTile);
    }

    private Tile newTile(ComfortChoice choice) {
        Label name = Shapes.label("", "tile-name");
        Label state = Shapes.label("", "tile-status");
        VBox words = Shapes.growing(Shapes.styled(new VBox(name, state), "tile-words"));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        Region sign = Icons.CHECK.node();
        HBox content = Shapes.styled(new HBox(words, sign), "choice");
        content.setAlignment(Pos.CENTER_LEFT);
        TileButton button = new TileButton("comfort-" + choice.word(), content);
        button.getStyleClass().addAll("choice-tile", "comfort-tile");
        button.setOnAction(tapped -> model.choose(choice));
        return new Tile(button, name, state, sign);
    }
}
