package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Beside;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The others of a family that this counter has at the same time; a press turns to one of them. */
final class BesideStrip extends HBox {
    private final DeskViewModel desk;
    private final Label caption;
    private final Label key;

    BesideStrip(DeskViewModel desk, Wording wording, KeyCaps keys) {
        this.desk = desk;
        this.caption = Shapes.label(wording.text("beside.title"), Styles.BODY, Styles.SEMIBOLD);
        this.key = Shapes.label(keys.of(KeyUse.BESIDE), Styles.KEYCAP);
        setId("beside");
        getStyleClass().add("beside");
        setAlignment(Pos.CENTER_LEFT);
        show(List.of());
    }

    void show(List<Beside> others) {
        Shapes.show(this, !others.isEmpty());
        getChildren().setAll(caption);
        others.forEach(other -> getChildren().add(button(other)));
        getChildren().add(key);
    }

    private Button button(Beside other) {
        HBox content =
                new HBox(10, Shapes.label(other.number(), "row-number"), Shapes.label(other.words(), Styles.CAPTION));
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("beside-" + other.number());
        button.getStyleClass().add("beside-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.setAccessibleText(other.number() + ", " + other.words());
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> desk.turnTo(other.ticket()));
        return button;
    }
}
