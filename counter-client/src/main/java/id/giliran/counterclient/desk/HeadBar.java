package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.HeadLine;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The dark bar on top: which counter this is, and the two acts about the counter itself. */
final class HeadBar extends HBox {
    private final Label counter = Shapes.label("", Styles.HEADING);
    private final Label services = Shapes.paragraph("", Styles.CAPTION, "services");
    private final Label figures = Shapes.label("", Styles.SUBTITLE);
    private final Label operator = Shapes.label("", Styles.SUBTITLE, "operator");
    private final Label role = Shapes.label("", Styles.CAPTION);
    private final KeyButton pause;
    private final KeyButton signOut;

    /** @param toBar leaves the full desk for the slim bar */
    HeadBar(Consumer<DeskKey> pressed, Runnable toBar, Wording wording, KeyCaps keys) {
        pause = new KeyButton("act-pause", "", keys.of(KeyUse.PAUSE), Styles.OUTLINED);
        signOut = new KeyButton("act-sign-out", "", keys.of(KeyUse.SIGN_OUT), Styles.OUTLINED);
        KeyButton bar = new KeyButton("to-bar", wording.text("bar.small"), keys.of(KeyUse.BAR), Styles.OUTLINED);
        bar.setOnAction(event -> toBar.run());
        bar.setFocusTraversable(false);
        getStyleClass().addAll(Styles.GROUND_NAVY, "head-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(services, Priority.ALWAYS);
        pause.setOnAction(event -> pressed.accept(DeskKey.PAUSE));
        signOut.setOnAction(event -> pressed.accept(DeskKey.SIGN_OUT));
        VBox who = new VBox(operator, role);
        who.getStyleClass().add("who");
        getChildren().addAll(counter, services, figures, who, bar, pause, signOut);
    }

    void show(HeadLine line) {
        counter.setText(line.counter());
        services.setText(line.services());
        figures.setText(line.figures());
        operator.setText(line.operator());
        role.setText(line.role());
        Shapes.show(role, !line.role().isEmpty());
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
