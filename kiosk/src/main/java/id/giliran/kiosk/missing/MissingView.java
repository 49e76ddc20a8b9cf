package id.giliran.kiosk.missing;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.missing.MissingViewModel.Line;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TileButton;
import id.giliran.kiosk.shapes.TileGrid;
import id.giliran.kiosk.shapes.UpperPart;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The requirements as tiles to mark, what it means that some are missing, and three ways on. */
public final class MissingView extends VBox {
    private final MissingViewModel model;
    private final TileGrid grid;
    private final Button take;
    private final Button comeBack;
    private final Label meaning;
    private List<Mark> marks = List.of();

    public MissingView(MissingViewModel model, HeadView head, Texts texts, Surface surface) {
        this.model = model;
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("missing.title"), Styles.TITLE),
                        Shapes.label(texts.binding("missing.hint"), Styles.SUBTITLE)),
                "titles");
        UpperPart upper = new UpperPart(head, titles, surface);
        grid = new TileGrid(surface, TileGrid.LINE);
        meaning = Shapes.label(texts.binding("missing.means"), Styles.BODY, "meaning");
        Button back = Shapes.button("missing-back", texts.binding("missing.back"), surface, Styles.OUTLINED);
        take = Shapes.button("take-without", texts.binding("missing.take"), surface, Styles.OUTLINED);
        comeBack = Shapes.button("come-back", texts.binding("missing.come-back"), surface, Styles.PRIMARY);
        back.setOnAction(tapped -> model.back());
        take.setOnAction(tapped -> model.takeNumber());
        comeBack.setOnAction(tapped -> model.comeBack());
        VBox body = Shapes.styled(
                new VBox(Shapes.atTop(grid), meaning, new EqualRow(List.of(back, take, comeBack))),
                "page",
                "last",
                "missing");
        getChildren().addAll(upper, Shapes.growing(body));
        getStyleClass().add(Styles.GROUND_PAPER);
        upper.low(false);
        model.lines().subscribe(this::show);
    }

    /** A tile and its sign, which stay while a line is only marked, so that none is swapped under a finger. */
    private record Mark(TileButton tile, String words, StackPane sign) {}

    private void show(List<Line> lines) {
        List<String> words = lines.stream().map(Line::words).toList();
        if (!words.equals(marks.stream().map(Mark::words).toList())) {
            marks = lines.stream().map(this::mark).toList();
            grid.show(marks.stream().map(Mark::tile).toList());
        }
        for (int at = 0; at < marks.size(); at++) {
            dress(marks.get(at), lines.get(at).lacking());
        }
        boolean none = lines.stream().noneMatch(Line::lacking);
        take.setDisable(none);
        comeBack.setDisable(none);
    }

    private Mark mark(Line line) {
        StackPane sign = Shapes.styled(new StackPane(), "missing-sign");
        Label words = Shapes.growing(Shapes.label(line.words(), "tile-name"));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox content = Shapes.styled(new HBox(sign, words), "choice");
        TileButton tile = new TileButton("missing-" + line.place(), content);
        tile.getStyleClass().addAll("choice-tile", "missing-tile");
        tile.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        tile.setAccessibleText(line.words());
        tile.setOnAction(tapped -> model.toggle(line.place()));
        return new Mark(tile, line.words(), sign);
    }

    private static void dress(Mark mark, boolean lacking) {
        List<String> styles = new ArrayList<>(mark.tile().getStyleClass());
        styles.remove("lacking");
        if (lacking) {
            styles.add("lacking");
        }
        mark.tile().getStyleClass().setAll(styles);
        mark.sign().getChildren().clear();
        if (lacking) {
            mark.sign().getChildren().add(Icons.WARNING.node());
        }
    }
}
