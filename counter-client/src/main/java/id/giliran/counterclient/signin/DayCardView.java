package id.giliran.counterclient.signin;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.signin.SignInState.DayCard;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The invitation to begin the business day, with what it brings about. */
final class DayCardView extends HBox {
    private final Label title = Shapes.paragraph("", Styles.HEADING);
    private final Label advice = Shapes.paragraph("", Styles.BODY);
    private final Button open = new Button();

    DayCardView(SignInViewModel signIn) {
        setId("day-card");
        getStyleClass().addAll(Styles.CARD, "day-card");
        setAlignment(Pos.CENTER_LEFT);
        advice.getStyleClass().add(Styles.MUTED);
        VBox words = new VBox(6, title, advice);
        HBox.setHgrow(words, Priority.ALWAYS);
        open.setId("open-day");
        open.getStyleClass().add(Styles.PRIMARY);
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(pressed -> signIn.openDay());
        getChildren().addAll(words, open);
    }

    void show(Optional<DayCard> card) {
        Shapes.show(this, card.isPresent());
        card.ifPresent(day -> {
            title.setText(day.title());
            advice.setText(day.advice());
            open.setText(day.button());
            open.setDisable(!day.enabled());
        });
    }

    /** Only when asked to: whoever is typing a name must not open the day with its blank. */
    void takeFocus() {
        open.requestFocus();
    }

    boolean hasFocus() {
        return open.isFocused();
    }
}
