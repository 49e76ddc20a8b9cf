package id.giliran.counterclient.kiosks;

import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All notices about the kiosks, over the screen. It asks nothing and pushes nothing away. */
public final class KioskPanel extends StackPane {
    private static final int MOST = 9;

    private final VBox list = new VBox();
    private final KioskWatch watch;
    private final KeyPlan keys;
    private final Wording wording;
    private final KeyButton close;
    private @Nullable Node focusBefore;

    public KioskPanel(KioskWatch watch, Wording wording, KeyPlan keys) {
        this.watch = watch;
        this.keys = keys;
        this.wording = wording;
        this.close = new KeyButton(
                "close-kiosks", wording.text("kiosk.close"), wording.text("panel.cancel-key"), Styles.PRIMARY);
        setId("panel-kiosks");
        getStyleClass().add(Styles.VEIL);
        list.getStyleClass().add("kiosk-list");
        close.setMaxWidth(USE_PREF_SIZE);
        close.setOnAction(pressed -> watch.close());
        VBox dialog = new VBox(Shapes.paragraph(wording.text("kiosk.title"), Styles.HEADING), list, close);
        dialog.setAlignment(Pos.CENTER_RIGHT);
        dialog.getStyleClass().addAll(Styles.DIALOG, "kiosk-panel");
        dialog.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(dialog);
        watch.noticesProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        watch.openProperty().subscribe(this::open);
    }

    /** The keyboard comes here and goes back to where it was. */
    private void open(boolean open) {
        if (open && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
            Shapes.show(this, true);
            close.requestFocus();
            return;
        }
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
        Shapes.show(this, false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.ENTER
                || keys.use(event).filter(KeyUse.KIOSKS::equals).isPresent()) {
            event.consume();
            watch.close();
        }
    }

    private void show(List<KioskNotice> notices) {
        list.getChildren()
                .setAll(notices.stream().limit(MOST).map(KioskPanel::line).toList());
        if (notices.size() > MOST) {
            list.getChildren().add(Shapes.label(wording.text("rail.more", notices.size() - MOST), Styles.BODY));
        }
    }

    private static Node line(KioskNotice notice) {
        Label words = Shapes.paragraph(notice.words(), Styles.BODY);
        if (notice.fault()) {
            words.getStyleClass().add(Styles.SEMIBOLD);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox((notice.fault() ? Icons.WARNING : Icons.PRINTER).node(), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }
}
