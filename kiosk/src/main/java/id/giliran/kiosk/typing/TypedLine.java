package id.giliran.kiosk.typing;

import id.giliran.fx.look.Styles;
import id.giliran.kiosk.shapes.Shapes;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What was typed, with a mark where the next letter comes; before that, what to do. */
public final class TypedLine extends HBox {
    /**
     * A line.
     *
     * @param typed empty before the first letter
     * @param prompt shown until then
     */
    public TypedLine(ObservableValue<String> typed, ObservableValue<String> prompt) {
        Label words = Shapes.label("", "typed-words");
        words.setMinWidth(0);
        Label hint = Shapes.label(prompt, Styles.SUBTITLE);
        hint.setMinWidth(0);
        Region mark = Shapes.styled(new Region(), "typed-mark");
        typed.subscribe(text -> {
            words.setText(text.replace(' ', '\u00a0'));
            getChildren().clear();
            if (text.isEmpty()) {
                getChildren().addAll(mark, hint);
            } else {
                getChildren().addAll(words, mark);
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.CARD, "typed-line");
    }
}
