package id.giliran.kiosk.headings;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.headings.HeadingsViewModel.Page;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import id.giliran.kiosk.tiles.TileBoard;
import id.giliran.kiosk.visit.Visit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Path, heading, its tiles, and the way back. */
public final class HeadingsView extends VBox {
    private final Label path = Shapes.label("", Styles.SUBTITLE);
    private final Label title = Shapes.label("", Styles.TITLE);
    private final Label priority = Shapes.styled(new Label(), Styles.CHIP, Styles.CHIP_PRIORITY);
    private final TileBoard board;

    public HeadingsView(HeadingsViewModel model, HeadView head, Visit visit, Texts texts, Surface surface) {
        board = new TileBoard(texts, surface, TileGrid.CARD, model::choose);
        priority.setMinWidth(Region.USE_PREF_SIZE);
        path.setMinWidth(0);
        HBox above = Shapes.styled(new HBox(Shapes.growing(path), priority), "path");
        VBox titles = Shapes.styled(new VBox(above, title), "titles");
        Button back = Shapes.button("heading-back", texts.binding("headings.back"), surface, Styles.OUTLINED);
        back.setOnAction(tapped -> model.back());
        UpperPart upper = new UpperPart(head, titles, surface);
        VBox body = Shapes.styled(new VBox(Shapes.atTop(board.grid()), back), "page", "last");
        getChildren().addAll(upper, Shapes.growing(body));
        getStyleClass().add(Styles.GROUND_PAPER);
        visit.lowReachProperty().subscribe(low -> upper.low(low && !surface.isLandscape()));
        surface.landscape().subscribe(wide -> upper.low(visit.lowReachProperty().get() && !wide));
        model.page().subscribe(this::show);
    }

    private void show(Page page) {
        path.setText(page.path());
        title.setText(page.title());
        priority.setText(page.priority());
        Shapes.show(priority, !page.priority().isEmpty());
        board.show(page.tiles());
    }
}
