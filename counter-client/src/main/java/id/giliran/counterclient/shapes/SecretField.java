package id.giliran.counterclient.shapes;

import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** A line for a PIN or password: dots unless its reader wants to see it, with digits on the screen for those who have no keys. */
public final class SecretField extends VBox {
    private static final int LONGEST = 200;
    private static final int COLUMNS = 3;
    private static final double GAP = 6;

    private final PasswordField hidden = new PasswordField();
    private final TextField seen = new TextField();
    private final ToggleButton show;
    private final ToggleButton digits;
    private final TilePane pad = new TilePane(GAP, GAP);

    /**
     * What its parts are called.
     *
     * @param digits of the button that brings the digits
     */
    public record Words(String caption, String show, String digits, String erase) {}

    /** A line for this secret; {@code id} is the node's to type into. */
    public SecretField(String id, StringProperty secret, Words words) {
        show = toggle(id + "-show", words.show());
        digits = toggle(id + "-digits", words.digits());
        Label caption = Shapes.label(words.caption(), Styles.CAPTION, Styles.SEMIBOLD);
        caption.setLabelFor(hidden);
        for (TextField field : List.of(hidden, seen)) {
            field.setTextFormatter(atMost());
            field.textProperty().bindBidirectional(secret);
            field.setAccessibleText(words.caption());
        }
        hidden.setId(id);
        seen.setId(id + "-seen");
        show.selectedProperty().subscribe(this::reveal);
        digits.selectedProperty().subscribe(wanted -> Shapes.show(pad, wanted));
        fillPad(id, secret, words.erase());
        StackPane fields = new StackPane(hidden, seen);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getStyleClass().add("secret-field");
        setSpacing(GAP);
        getChildren().addAll(caption, new HBox(GAP, fields, show, digits), pad);
    }

    /** Puts the keyboard where the secret is typed. */
    public void focusField() {
        (show.isSelected() ? seen : hidden).requestFocus();
    }

    /** Whether the keyboard is where the secret is typed. */
    public boolean hasFocus() {
        return hidden.isFocused() || seen.isFocused();
    }

    /** Hides it again, for the next one who stands here. */
    public void hide() {
        show.setSelected(false);
    }

    private void reveal(boolean wanted) {
        boolean typing = hasFocus();
        Shapes.show(seen, wanted);
        Shapes.show(hidden, !wanted);
        if (typing) {
            focusField();
        }
    }

    private void fillPad(String id, StringProperty secret, String erase) {
        pad.setPrefColumns(COLUMNS);
        pad.getStyleClass().add("digit-pad");
        IntStream.rangeClosed(1, 9).forEach(digit -> pad.getChildren().add(digit(id, secret, digit)));
        pad.getChildren().add(Shapes.spring());
        pad.getChildren().add(digit(id, secret, 0));
        pad.getChildren().add(key(id + "-erase", erase, () -> secret.set(withoutLast(secret.get()))));
        Shapes.show(pad, false);
    }

    private static Node digit(String id, StringProperty secret, int digit) {
        return key(id + "-" + digit, String.valueOf(digit), () -> secret.set(secret.get() + digit));
    }

    private static Node key(String id, String words, Runnable action) {
        Button key = new Button(words);
        key.setId(id);
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        key.setOnAction(pressed -> action.run());
        return key;
    }

    private static ToggleButton toggle(String id, String words) {
        ToggleButton toggle = new ToggleButton(words);
        toggle.setId(id);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private static String withoutLast(String typed) {
        return typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }

    private static TextFormatter<String> atMost() {
        return new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null);
    }
}
