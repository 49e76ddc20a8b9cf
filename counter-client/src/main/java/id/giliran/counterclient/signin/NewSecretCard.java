package id.giliran.counterclient.signin;

import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.SecretField;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Over the first screen: a first secret is replaced by an own one. */
final class NewSecretCard extends StackPane {
    private final SignInViewModel signIn;
    private final Wording wording;
    private final KeyButton no;
    private final KeyButton yes;
    private final Label missing = Shapes.paragraph("", Styles.BODY);
    private final VBox fields = new VBox();
    private Optional<SecretField> second = Optional.empty();

    NewSecretCard(SignInViewModel signIn, Wording wording) {
        this.signIn = signIn;
        this.wording = wording;
        setId("panel-new-secret");
        getStyleClass().add(Styles.VEIL);
        no = new KeyButton(
                "new-secret-cancel", wording.text("panel.cancel"), wording.text("panel.cancel-key"), Styles.OUTLINED);
        yes = new KeyButton(
                "new-secret", wording.text("new-secret.confirm"), wording.text("panel.confirm-key"), Styles.PRIMARY);
        no.setOnAction(pressed -> signIn.leaveNewSecret());
        yes.setOnAction(pressed -> signIn.changeSecret());
        fields.getStyleClass().add("secret-fields");
        getChildren().add(dialog());
        signIn.newSecretProperty().subscribe(this::show);
    }

    /** Whether the keyboard is on the button that leaves. */
    boolean isLeaving() {
        return no.isFocused();
    }

    /** Enter in the first line goes to the second. */
    void goOn() {
        boolean atFirst = second.filter(field -> !field.hasFocus()).isPresent() && yes.isDisabled();
        if (atFirst) {
            second.ifPresent(SecretField::focusField);
        } else {
            signIn.changeSecret();
        }
    }

    private VBox dialog() {
        missing.setId("new-secret-missing");
        HBox.setHgrow(missing, Priority.ALWAYS);
        HBox answers = new HBox(14, missing, no, yes);
        answers.setAlignment(Pos.CENTER_RIGHT);
        no.setMaxWidth(USE_PREF_SIZE);
        yes.setMaxWidth(USE_PREF_SIZE);
        VBox dialog = new VBox(
                18,
                Shapes.paragraph(wording.text("new-secret.title"), Styles.HEADING),
                Shapes.paragraph(wording.text("new-secret.advice"), Styles.BODY),
                fields,
                answers);
        dialog.getStyleClass().addAll(Styles.DIALOG, "take-over");
        dialog.setMaxHeight(USE_PREF_SIZE);
        return dialog;
    }

    private void show(Optional<NewSecret> asked) {
        Shapes.show(this, asked.isPresent());
        fields.getChildren().clear();
        second = Optional.empty();
        asked.ifPresent(open -> {
            SecretField first = new SecretField("new-secret-chosen", open.chosenProperty(), words("new-secret.chosen"));
            SecretField again = new SecretField("new-secret-again", open.repeatedProperty(), words("new-secret.again"));
            fields.getChildren().setAll(first, again);
            second = Optional.of(again);
            open.missingProperty().subscribe(words -> {
                missing.setText(words);
                yes.setDisable(!words.isEmpty());
            });
            first.focusField();
        });
    }

    private SecretField.Words words(String caption) {
        return new SecretField.Words(
                wording.text(caption),
                wording.text("secret.show"),
                wording.text("secret.digits"),
                wording.text("secret.erase"));
    }
}
