package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Beside;
import id.giliran.counterclient.desk.DeskState.InHand;
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
    private final Button another;

    BesideStrip(DeskViewModel desk, Wording wording, KeyCaps keys) {
        this.desk = desk;
        this.caption = Shapes.label(wording.text("beside.title"), Styles.BODY, Styles.SEMIBOLD);
        this.key = Shapes.label(keys.of(KeyUse.BESIDE), Styles.KEYCAP);
        setId("beside");
        getStyleClass().add("beside");
        setAlignment(Pos.CENTER_LEFT);
        another = new Button(wording.text("beside.another"));
        another.setId("call-another");
        another.getStyleClass().add("beside-button");
        another.setMinWidth(USE_PREF_SIZE);
        another.setOnAction(pressed -> desk.use(KeyUse.CALL_NEXT));
        Shapes.show(this, false);
    }

    void show(InHand hand) {
        List<Beside> others = hand.beside();
        Shapes.show(this, !others.isEmpty() || hand.room());
        getChildren().setAll(caption);
        others.forEach(other -> getChildren().add(button(other)));
        if (!others.isEmpty()) {
            getChildren().add(key);
        }
        getChildren().add(another);
        Shapes.show(another, hand.room());
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
