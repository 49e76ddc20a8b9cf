package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Row;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A ticket in a list: its number, what it is about, and at the right a wait or a time. */
final class RowButton extends Button {
    private RowButton(Row row, boolean onTabWay, String prefix) {
        HBox content = new HBox(number(row), words(row), Shapes.label(row.right(), Styles.BODY));
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        setId(prefix + row.number());
        getStyleClass().add("list-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(2));
        setAccessibleText(String.join(", ", row.number(), row.words(), row.detail(), row.right()));
        setFocusTraversable(onTabWay && row.enabled());
        setMouseTransparent(!row.enabled());
    }

    /**
     * Rows as buttons.
     *
     * @param prefix of their ids; the number follows
     * @param onTabWay whether Tab stops at each
     */
    static List<Node> of(List<Row> rows, String prefix, boolean onTabWay, Consumer<Row> pressed) {
        return rows.stream()
                .<Node>map(row -> {
                    RowButton button = new RowButton(row, onTabWay, prefix);
                    button.setOnAction(event -> pressed.accept(row));
                    return button;
                })
                .toList();
    }

    private static Node number(Row row) {
        VBox box = new VBox(Shapes.label(row.number(), "row-number"));
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.mark().isEmpty()) {
            box.getChildren().add(Shapes.label(row.mark(), "row-mark"));
        }
        return box;
    }

    private static Node words(Row row) {
        Label words = Shapes.paragraph(row.words(), Styles.CAPTION);
        words.setMinHeight(0);
        VBox box = new VBox(words);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        if (!row.detail().isEmpty()) {
            Label detail = Shapes.paragraph(row.detail(), "row-detail");
            detail.setMinHeight(0);
            box.getChildren().add(detail);
        }
        return box;
    }
}
