package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.HeadLine;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.fx.look.Styles;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The dark bar on top: which counter this is, and the two acts about the counter itself. */
final class HeadBar extends HBox {
    private final Label counter = Shapes.label("", Styles.HEADING);
    private final Label services = Shapes.paragraph("", Styles.CAPTION, "services");
    private final Label figures = Shapes.label("", Styles.SUBTITLE);
    private final Label operator = Shapes.label("", Styles.SUBTITLE, "operator");
    private final KeyButton pause = new KeyButton("act-pause", "", DeskKey.PAUSE.key(), Styles.OUTLINED);
    private final KeyButton signOut = new KeyButton("act-sign-out", "", DeskKey.SIGN_OUT.key(), Styles.OUTLINED);

    HeadBar(Consumer<DeskKey> pressed) {
        getStyleClass().addAll(Styles.GROUND_NAVY, "head-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(services, Priority.ALWAYS);
        pause.setOnAction(event -> pressed.accept(DeskKey.PAUSE));
        signOut.setOnAction(event -> pressed.accept(DeskKey.SIGN_OUT));
        getChildren().addAll(counter, services, figures, operator, pause, signOut);
    }

    void show(HeadLine line) {
        counter.setText(line.counter());
        services.setText(line.services());
        figures.setText(line.figures());
        operator.setText(line.operator());
    }

    void showKeys(Map<DeskKey, DeskState.KeyFace> keys) {
        show(pause, Objects.requireNonNull(keys.get(DeskKey.PAUSE)));
        show(signOut, Objects.requireNonNull(keys.get(DeskKey.SIGN_OUT)));
    }

    static void show(KeyButton button, DeskState.KeyFace face) {
        button.setId(face.id());
        button.setWords(face.words());
        button.setDisable(!face.enabled());
    }
}
