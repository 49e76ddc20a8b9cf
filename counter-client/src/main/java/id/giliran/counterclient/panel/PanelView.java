package id.giliran.counterclient.panel;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One open question, in place of the desk's buttons. */
public final class PanelView extends VBox {
    private final PanelViewModel panel;
    private final Runnable onConfirm;
    private final Runnable onLeave;
    private final PanelContent content;
    private final KeyButton cancel;

    /** Draws a panel; {@code onConfirm} and {@code onLeave} belong to the desk. */
    public PanelView(PanelViewModel panel, Wording wording, KeyCaps keys, Runnable onConfirm, Runnable onLeave) {
        this.panel = panel;
        this.onConfirm = onConfirm;
        this.onLeave = onLeave;
        this.content = new PanelContents(wording).of(panel, this::requestFocus);
        this.cancel = new KeyButton("panel-cancel", wording.text("panel.cancel"), wording.text("panel.cancel-key"));
        setId(panel.head().id());
        getStyleClass().addAll(Styles.CARD, "panel");
        getChildren().addAll(title(), content.node(), foot(wording, keys));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts the keyboard where the answer begins. */
    public void focusContent() {
        content.focus().run();
    }

    private VBox title() {
        VBox title = new VBox(4, Shapes.paragraph(panel.head().title(), Styles.HEADING));
        if (!panel.head().advice().isEmpty()) {
            Label advice = Shapes.paragraph(panel.head().advice(), Styles.BODY);
            advice.getStyleClass().add(Styles.MUTED);
            title.getChildren().add(advice);
        }
        return title;
    }

    private HBox foot(Wording wording, KeyCaps keys) {
        Label missing = Shapes.paragraph("", Styles.BODY);
        missing.getStyleClass().add(Styles.MUTED);
        missing.textProperty().bind(panel.missingProperty());
        HBox.setHgrow(missing, Priority.ALWAYS);
        String kind = panel.head().danger() ? Styles.DANGER : Styles.PRIMARY;
        KeyButton confirm = new KeyButton("panel-confirm", panel.head().confirm(), confirmKey(wording, keys), kind);
        confirm.disableProperty().bind(panel.missingProperty().isNotEmpty());
        confirm.setOnAction(pressed -> onConfirm.run());
        cancel.setOnAction(pressed -> onLeave.run());
        HBox answers = panel.isOnlyRead() ? new HBox(confirm) : new HBox(14, cancel, confirm);
        answers.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(14, missing, answers);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private String confirmKey(Wording wording, KeyCaps keys) {
        return panel.byNextStep() ? keys.of(KeyUse.NEXT) : wording.text("panel.confirm-key");
    }

    /** Enter answers wherever the keyboard is, except on the button that leaves. */
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (cancel.isFocused()) {
                    onLeave.run();
                } else if (panel.ready() || !content.advance().getAsBoolean()) {
                    onConfirm.run();
                }
            }
            case ESCAPE -> {
                event.consume();
                onLeave.run();
            }
            default -> {}
        }
    }
}
