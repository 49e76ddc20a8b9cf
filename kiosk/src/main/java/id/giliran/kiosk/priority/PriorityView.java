package id.giliran.kiosk.priority;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.priority.PriorityViewModel.Choice;
import id.giliran.kiosk.shapes.MoreTile;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileButton;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.visit.Visit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The priority groups, a tile each, and the way back. */
public final class PriorityView extends VBox {
    /** Of the way back where all controls stand in one low strip, in drawing pixels. */
    private static final double STRIP_WIDTH = 360;

    private final PriorityViewModel model;
    private final TileGrid grid;

    public PriorityView(PriorityViewModel model, HeadView head, Visit visit, Texts texts, Surface surface) {
        this.model = model;
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("priority.question"), Styles.TITLE),
                        Shapes.label(texts.binding("priority.hint"), Styles.SUBTITLE)),
                "titles");
        grid = Shapes.growing(new TileGrid(surface, TileGrid.LINE));
        grid.pages(MoreTile.of("priority-more", texts.binding("tiles.more")));
        Button none = Shapes.button(
                "priority-none", texts.binding("priority.none"), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        none.setOnAction(tapped -> model.back());
        UpperPart upper = new UpperPart(head, titles, surface);
        StackPane body = Shapes.growing(new StackPane());
        getChildren().addAll(upper, body);
        getStyleClass().add(Styles.GROUND_PAPER);
        Runnable arrange = () -> {
            boolean low = visit.lowReachProperty().get();
            boolean strip = low && surface.isLandscape();
            none.setMaxWidth(strip ? STRIP_WIDTH : Double.MAX_VALUE);
            upper.low(low);
            body.getChildren()
                    .setAll(Shapes.styled(strip ? new HBox(grid, none) : new VBox(grid, none), "page", "last"));
        };
        visit.lowReachProperty().subscribe(low -> arrange.run());
        surface.landscape().subscribe(wide -> arrange.run());
        model.choices().subscribe(this::show);
    }

    private void show(List<Choice> choices) {
        grid.show(choices.stream().map(this::tile).toList());
    }

    private TileButton tile(Choice choice) {
        Label name = Shapes.growing(Shapes.label(choice.name(), "tile-name"));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        Label note = Shapes.label(choice.note(), Styles.BODY);
        Shapes.show(note, !choice.note().isEmpty());
        VBox words = Shapes.growing(new VBox(name, note));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = Shapes.styled(new HBox(words, Icons.ARROW_RIGHT.node()), "choice");
        TileButton tile = new TileButton("priority-" + choice.id(), content);
        tile.getStyleClass().add("choice-tile");
        tile.setAccessibleText((choice.name() + ". " + choice.note()).strip());
        tile.setDisable(!choice.open());
        tile.setOnAction(tapped -> model.choose(choice));
        return tile;
    }
}
