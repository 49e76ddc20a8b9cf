package id.giliran.counterclient.bar;

import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The button of the next step in the bar: the same words as on the desk, on two lines where one is not enough. */
final class BarStep extends Button {
    private static final double WIDTH = 330;

    private final Label words = Shapes.paragraph("", "words");

    BarStep(String key, Runnable pressed) {
        setId("bar-primary");
        getStyleClass().addAll(Styles.PRIMARY, "bar-step");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(12, words, Shapes.label(key, Styles.KEYCAP));
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(36));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setOnAction(fired -> pressed.run());
    }

    void show(Primary primary) {
        words.setText(primary.words());
        setAccessibleText(primary.words());
        setDisable(!primary.enabled());
    }
}
