package id.giliran.kiosk.search;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.tiles.TileBoard;
import id.giliran.kiosk.typing.LetterBoard;
import id.giliran.kiosk.typing.TypedLine;
import id.giliran.kiosk.typing.TypingKeys;
import id.giliran.kiosk.visit.Visit;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was typed, the services that it finds, and the keys. */
public final class SearchView extends VBox {
    /** What ten letters take on a lying panel at least, in drawing pixels. */
    private static final double KEYS_LYING = 900;

    private static final int TEN = 10;

    private final Visit visit;
    private final Surface surface;
    private final UpperPart upper;
    private final TileBoard board;
    private final Label nothing;
    private final StackPane results;
    private final VBox keys;
    private final LetterBoard letters;

    public SearchView(SearchViewModel model, HeadView head, Visit visit, Texts texts, Surface surface) {
        this.visit = visit;
        this.surface = surface;
        TypedLine line = new TypedLine(model.typed(), texts.binding("search.hint"));
        VBox titles =
                Shapes.styled(new VBox(Shapes.label(texts.binding("search.title"), Styles.TITLE), line), "titles");
        upper = new UpperPart(head, titles, surface);
        board = new TileBoard(texts, surface, TileGrid.CARD, model::choose);
        nothing = Shapes.label(texts.binding("search.nothing"), Styles.HEADING);
        results = Shapes.atTop(board.grid());
        results.getChildren().add(nothing);
        letters = new LetterBoard(surface, model::type);
        texts.languageProperty().subscribe(language -> letters.show(model.letters()));
        keys = Shapes.styled(new VBox(Shapes.spring(), letters, row(model, texts)), "keys");
        TypingKeys.listen(this, model::type, model::erase, model::chooseOnly);
        getStyleClass().add(Styles.GROUND_PAPER);
        surface.landscape().subscribe(wide -> arrange());
        surface.primaryTarget().subscribe(target -> arrange());
        visit.lowReachProperty().subscribe(low -> arrange());
        model.found().subscribe(found -> {
            board.show(found);
            nothing.setVisible(found.isEmpty() && !model.typed().get().isBlank());
        });
        model.typed().subscribe(text -> nothing.setVisible(model.found().get().isEmpty() && !text.isBlank()));
    }

    private EqualRow row(SearchViewModel model, Texts texts) {
        Button back = Shapes.button("search-back", texts.binding("search.back"), surface, Styles.OUTLINED);
        Button space = Shapes.button("key-space", texts.binding("keys.space"), surface, Styles.OUTLINED);
        Button erase = Shapes.button("key-erase", texts.binding("keys.erase"), surface, Styles.OUTLINED);
        back.setOnAction(tapped -> model.back());
        space.setOnAction(tapped -> model.type(" "));
        erase.setOnAction(tapped -> model.erase());
        return new EqualRow(List.of(back, space, erase));
    }

    private void arrange() {
        upper.low(false);
        letters.low(visit.lowReachProperty().get());
        Pane body = surface.isLandscape() ? new HBox(results, keys) : new VBox(results, keys);
        HBox.setHgrow(keys, Priority.ALWAYS);
        Shapes.styled(body, "page", "last", "search");
        if (surface.isLandscape()) {
            double width = Math.max(KEYS_LYING, LetterBoard.width(TEN, surface));
            keys.setMinWidth(width);
            keys.setMaxWidth(width);
            body.getStyleClass().add("wide");
        } else {
            keys.setMinWidth(0);
            keys.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().setAll(upper, Shapes.growing(body));
        board.grid().refit();
    }
}
