package id.giliran.counterclient.panel;

import id.giliran.counterclient.shapes.ChoiceGrid;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws a selection as a grid of choices. */
final class SelectionGrid {
    private SelectionGrid() {}

    /** A grid whose choices show the digit that picks them. */
    static ChoiceGrid withDigits(Selection selection, int columns) {
        return of(selection, columns, true);
    }

    static ChoiceGrid plain(Selection selection, int columns) {
        return of(selection, columns, false);
    }

    private static ChoiceGrid of(Selection selection, int columns, boolean digits) {
        ChoiceGrid grid = new ChoiceGrid(columns, selection::pick);
        List<Choice> choices = selection.choices();
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            String digit = digits && place < 9 ? Integer.toString(place + 1) : "";
            grid.add("choice-" + choice.id(), content(choice, digit), choice.words());
        }
        selection.indexProperty().subscribe(index -> grid.choose(index.intValue()));
        return grid;
    }

    private static Node content(Choice choice, String digit) {
        Label words = Shapes.paragraph(choice.words(), "words");
        VBox lines = new VBox(words);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!choice.detail().isEmpty()) {
            lines.getChildren().add(Shapes.paragraph(choice.detail(), Styles.CAPTION));
        }
        HBox content = new HBox(12, lines);
        HBox.setHgrow(lines, Priority.ALWAYS);
        content.setAlignment(Pos.CENTER_LEFT);
        if (!digit.isEmpty()) {
            content.getChildren().add(Shapes.label(digit, Styles.KEYCAP));
        }
        return content;
    }
}
