package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.UndoOffer;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar at the bottom that takes the last act back. */
final class UndoBar extends HBox {
    private final Label words = Shapes.paragraph("", Styles.BODY);
    private final KeyButton button;

    UndoBar(KeyCaps keys, Runnable undo) {
        button = new KeyButton("undo", "", keys.of(KeyUse.UNDO), Styles.QUIET);
        getStyleClass().add(Styles.UNDO_BAR);
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setOnAction(pressed -> undo.run());
        button.setFocusTraversable(false);
        getChildren().addAll(words, button);
        Shapes.show(this, false);
    }

    void show(Optional<UndoOffer> offer) {
        Shapes.show(this, offer.isPresent());
        offer.ifPresent(undo -> {
            words.setText(undo.words());
            button.setWords(undo.button());
            button.setDisable(!undo.enabled());
        });
    }
}
