package id.giliran.counterclient.signin;

import id.giliran.counterclient.kiosks.KioskStrip;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.SecretField;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The operator's name, the chosen counter, and the button. */
final class OperatorCard extends VBox {
    private final TextField name = new TextField();
    private final Label chosen = Shapes.paragraph("", Styles.HEADING);
    private final Label summary = Shapes.paragraph("", Styles.BODY);
    private final Label hint = Shapes.paragraph("", Styles.BODY);
    private final KeyButton button;
    private final SecretField secret;
    private final Wording wording;

    OperatorCard(SignInViewModel signIn, Wording wording, KeyCaps keys) {
        this.wording = wording;
        button = new KeyButton(
                "sign-in", wording.text("sign-in.button"), wording.text("sign-in.key"), Styles.PRIMARY, Styles.TILE);
        button.setOnAction(pressed -> signIn.signIn());
        name.setId("operator");
        name.setPromptText(wording.text("sign-in.operator-prompt"));
        name.textProperty().bindBidirectional(signIn.operatorProperty());
        secret = new SecretField(
                "secret",
                signIn.secretProperty(),
                new SecretField.Words(
                        wording.text("sign-in.secret"),
                        wording.text("secret.show"),
                        wording.text("secret.digits"),
                        wording.text("secret.erase")));
        Shapes.show(secret, signIn.asksSecret());
        Label caption = caption("sign-in.operator");
        caption.setLabelFor(name);
        summary.getStyleClass().add(Styles.MUTED);
        hint.getStyleClass().add(Styles.MUTED);
        hint.setId("hint");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getStyleClass().addAll(Styles.GROUND_CARD, "rail", "operator-card");
        getChildren()
                .addAll(
                        new VBox(6, caption, name),
                        secret,
                        new VBox(6, caption("sign-in.counter"), chosen, summary),
                        button,
                        hint,
                        spring,
                        new KioskStrip(signIn.kiosks(), signIn::goToKiosk, wording, keys));
    }

    void show(SignInState state) {
        chosen.setText(state.chosen()
                .map(counter -> wording.text("counter.name", counter))
                .orElse(""));
        Shapes.show(chosen, state.chosen().isPresent());
        summary.setText(state.summary());
        hint.setText(state.hint());
        button.setDisable(!state.ready());
    }

    void focusName() {
        name.requestFocus();
    }

    void focusSecret() {
        secret.focusField();
    }

    /** For the next one who stands here. */
    void hideSecret() {
        secret.hide();
    }

    private Label caption(String key) {
        Label caption = Shapes.label(wording.text(key), Styles.CAPTION);
        caption.getStyleClass().add(Styles.SEMIBOLD);
        return caption;
    }
}
