package id.giliran.counterclient.signin;

import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The question over the first screen before a counter is taken from somebody. */
final class TakeOverCard extends StackPane {
    private final Label title = Shapes.paragraph("", Styles.HEADING);
    private final Label advice = Shapes.paragraph("", Styles.BODY);
    private final KeyButton no;

    TakeOverCard(SignInViewModel signIn, Wording wording) {
        setId("panel-take-over");
        getStyleClass().add(Styles.VEIL);
        no = new KeyButton(
                "take-over-cancel", wording.text("panel.cancel"), wording.text("panel.cancel-key"), Styles.OUTLINED);
        KeyButton yes = new KeyButton(
                "take-over", wording.text("take-over.confirm"), wording.text("panel.confirm-key"), Styles.PRIMARY);
        no.setOnAction(pressed -> signIn.leaveQuestion());
        yes.setOnAction(pressed -> signIn.takeOver());
        no.setMaxWidth(USE_PREF_SIZE);
        yes.setMaxWidth(USE_PREF_SIZE);
        HBox answers = new HBox(14, no, yes);
        answers.setAlignment(Pos.CENTER_RIGHT);
        VBox dialog = new VBox(18, title, advice, answers);
        dialog.getStyleClass().addAll(Styles.DIALOG, "take-over");
        dialog.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(dialog);
        signIn.questionProperty().subscribe(this::show);
    }

    /** Whether the keyboard is on the button that leaves. */
    boolean isLeaving() {
        return no.isFocused();
    }

    private void show(Optional<TakeOver> question) {
        Shapes.show(this, question.isPresent());
        question.ifPresent(asked -> {
            title.setText(asked.title());
            advice.setText(asked.advice());
            no.getParent().requestFocus();
        });
    }
}
