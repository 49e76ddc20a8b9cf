package id.giliran.counterclient.shapes;

import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A button that shows the key which does the same. */
public final class KeyButton extends Button {
    private final Label words;
    private final Label detail = Shapes.label("", "detail");

    /** A button; {@code styles} are kinds of button such as {@code primary}. */
    public KeyButton(String id, String words, String key, String... styles) {
        this.words = Shapes.label(words, "words");
        setId(id);
        getStyleClass().add("key-button");
        getStyleClass().addAll(styles);
        HBox content = new HBox(this.words, Shapes.spring(), detail, Shapes.label(key, Styles.KEYCAP));
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        content.minWidthProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue()
                                - getInsets().getLeft()
                                - getInsets().getRight()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        Shapes.show(detail, false);
        setAccessibleText(words);
    }

    /** Changes what the button says. */
    public void setWords(String newWords) {
        words.setText(newWords);
        setAccessibleText(newWords);
    }

    /** Quieter words at the right, may be empty. */
    public void setDetail(String quiet) {
        detail.setText(quiet);
        Shapes.show(detail, !quiet.isEmpty());
    }
}
