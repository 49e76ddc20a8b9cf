package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.KeyFace;
import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.fx.look.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The one large button for the sensible next step, and below it the others by their function keys. */
final class StepButtons extends VBox {
    private static final int COLUMNS = 4;
    private static final double GAP = 14;
    private static final List<DeskKey> KEYS = List.of(
            DeskKey.START,
            DeskKey.RECALL,
            DeskKey.NO_SHOW,
            DeskKey.PARK,
            DeskKey.TRANSFER,
            DeskKey.RETURN,
            DeskKey.CALL,
            DeskKey.LATER);

    private final KeyButton primary;
    private final Map<DeskKey, KeyButton> buttons = new EnumMap<>(DeskKey.class);

    StepButtons(KeyCaps keys, DeskViewModel desk) {
        primary = new KeyButton("primary", "", keys.of(KeyUse.NEXT), Styles.PRIMARY, Styles.TILE, "next-step");
        primary.setOnAction(pressed -> desk.primary());
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(equal);
        }
        for (int place = 0; place < KEYS.size(); place++) {
            DeskKey key = KEYS.get(place);
            KeyButton button = new KeyButton("act", "", keys.of(key.use()), Styles.TILE);
            button.setOnAction(pressed -> desk.press(key));
            buttons.put(key, button);
            grid.add(button, place % COLUMNS, place / COLUMNS);
        }
        getStyleClass().add("step-buttons");
        getChildren().addAll(primary, grid);
    }

    void show(Primary step) {
        primary.setWords(step.words());
        primary.setDetail(step.detail());
        primary.setDisable(!step.enabled());
    }

    void showKeys(Map<DeskKey, KeyFace> faces) {
        buttons.forEach((key, button) -> HeadBar.show(button, Objects.requireNonNull(faces.get(key))));
    }

    void focusPrimary() {
        primary.requestFocus();
    }
}
