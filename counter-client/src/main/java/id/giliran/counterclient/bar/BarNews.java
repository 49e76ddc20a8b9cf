package id.giliran.counterclient.bar;

import id.giliran.counterclient.asking.Trouble;
import id.giliran.counterclient.desk.DeskState;
import id.giliran.counterclient.desk.DeskState.NextUp;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskNotice;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The middle of the bar, where one thing is told at a time: trouble before a lost hub, that before an operator who is about to be signed out, that before what can be undone, that before a visitor who
 * calls at a kiosk, that before who is next. */
final class BarNews extends HBox {
    /** What fits into the two lines; a longer reason stands on the full desk. */
    private static final int LONGEST = 74;

    private final DeskViewModel desk;
    private final Wording wording;
    private final Node warning = Icons.WARNING.node();
    private final Label title = Shapes.paragraph("", Styles.CAPTION, Styles.SEMIBOLD);
    private final Label words = Shapes.paragraph("", Styles.CAPTION);
    private final KeyButton undo;
    private final KeyButton go;

    BarNews(DeskViewModel desk, Wording wording, KeyCaps keys) {
        this.desk = desk;
        this.wording = wording;
        undo = button("bar-undo", "", keys.of(KeyUse.UNDO), desk::undo);
        go = button("bar-staff-call", "", keys.of(KeyUse.STAFF_CALL), desk::goToKiosk);
        title.setId("bar-title");
        words.setId("bar-words");
        getStyleClass().add("bar-news");
        setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(title, words);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(warning, text, undo, go);
    }

    private static KeyButton button(String id, String words, String key, Runnable action) {
        KeyButton button = new KeyButton(id, words, key, Styles.QUIET);
        button.setFocusTraversable(false);
        button.setMaxWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    void show(DeskState state) {
        Optional<Trouble> trouble = desk.asking().troubleProperty().get();
        List<String> late = desk.delivery().newsProperty().get();
        boolean canUndo = state.undo().isPresent();
        Optional<KioskNotice> call = desk.kiosks().noticesProperty().get().stream()
                .filter(KioskNotice::call)
                .findFirst();
        boolean bad = true;
        if (trouble.isPresent() || !late.isEmpty()) {
            tell(wording.text("bar.trouble"), wording.text("bar.see-desk"));
        } else if (state.link().isPresent()) {
            tell(wording.text(state.link().get().lost() ? "bar.lost" : "bar.unsteady"), unsent());
        } else if (state.idle().isPresent()) {
            tell(state.idle().get(), "");
        } else if (canUndo) {
            bad = false;
            tell(state.undo().orElseThrow().words(), "");
        } else if (call.isPresent()) {
            bad = false;
            tell("", "");
            go.setWords(wording.text("bar.staff-call", call.get().kiosk()));
        } else {
            bad = false;
            state.rail().next().ifPresentOrElse(this::tellNext, () -> tell(wording.text("rail.nobody"), unsent()));
        }
        Shapes.show(warning, bad);
        Shapes.show(undo, canUndo && !bad);
        Shapes.show(go, call.isPresent() && !canUndo && !bad);
        state.undo().ifPresent(offer -> {
            undo.setWords(offer.button());
            undo.setDisable(!offer.enabled());
        });
    }

    private void tellNext(NextUp next) {
        String first = next.why().split("(?<=\\.) ", 2)[0];
        String second = unsent().isEmpty() ? first : unsent();
        tell(wording.text("bar.next", next.number(), next.waited()), second.length() <= LONGEST ? second : "");
    }

    private String unsent() {
        int acts = desk.delivery().unsentProperty().get().size();
        return acts == 0 ? "" : wording.text("bar.unsent", acts);
    }

    private void tell(String first, String second) {
        title.setText(first);
        Shapes.show(title.getParent(), !first.isEmpty());
        words.setText(second);
        Shapes.show(words, !second.isEmpty());
    }
}
