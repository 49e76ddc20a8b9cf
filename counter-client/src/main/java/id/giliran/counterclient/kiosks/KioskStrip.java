package id.giliran.counterclient.kiosks;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The worst notice about a kiosk, and how many more there are. A warning is quieter than a fault, and has another sign. */
public final class KioskStrip extends VBox {
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Wording wording;
    private final Node fault = Icons.WARNING.node();
    private final Node person = Icons.CALL_STAFF.node();
    private final Node warning = Icons.PRINTER.node();
    private final Label words = Shapes.paragraph("", Styles.BODY);
    private final KeyButton go;
    private final KeyButton more;

    /**
     * A strip that is there only while there is something to say.
     *
     * @param onGo this operator goes to the visitor who calls
     */
    public KioskStrip(KioskWatch watch, Runnable onGo, Wording wording, KeyCaps keys) {
        this.wording = wording;
        setId("kiosks");
        getStyleClass().addAll(Styles.NOTICE, "kiosk-strip");
        setMinHeight(USE_PREF_SIZE);
        words.setId("kiosk-notice");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(person, fault, warning, words);
        line.getStyleClass().add("line");
        go = button("staff-call", wording.text("kiosk.go"), keys.of(KeyUse.STAFF_CALL), onGo);
        more = button("more-kiosks", "", keys.of(KeyUse.KIOSKS), watch::toggle);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(line, go, more);
        watch.noticesProperty().subscribe(this::show);
    }

    private static KeyButton button(String id, String words, String key, Runnable action) {
        KeyButton button = new KeyButton(id, words, key, Styles.QUIET);
        button.setFocusTraversable(false);
        button.setMaxWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void show(List<KioskNotice> notices) {
        Shapes.show(this, !notices.isEmpty());
        if (notices.isEmpty()) {
            return;
        }
        KioskNotice worst = notices.getFirst();
        words.setText(worst.words());
        Shapes.show(person, worst.call());
        Shapes.show(fault, worst.fault() && !worst.call());
        Shapes.show(warning, !worst.fault());
        pseudoClassStateChanged(FAULT, worst.fault());
        int others = notices.size() - 1;
        more.setWords(wording.text("kiosk.more", others));
        Shapes.show(more, others > 0);
        Shapes.show(go, worst.call());
    }
}
