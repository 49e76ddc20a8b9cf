package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.NextUp;
import id.giliran.counterclient.desk.DeskState.Rail;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskStrip;
import id.giliran.counterclient.shapes.FittingRows;
import id.giliran.counterclient.shapes.KeyButton;
import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who is next and why, always in sight; below, one list: who waits and who is kept here, who did not come, what was ended, what the office says. */
final class RailView extends VBox {
    private static final int MOST = 20;
    private static final int MOST_PARKED = 3;

    private final Wording wording;
    private final DeskViewModel desk;
    private final Label nextNumber = Shapes.label("", Styles.TITLE);
    private final Label why = Shapes.paragraph("", Styles.BODY);
    private final KeyButton question;
    private final RailTabs tabs;
    private final Label longest = Shapes.label("", Styles.CAPTION);
    private final Label parkedCount = Shapes.label("", Styles.CAPTION, Styles.SEMIBOLD);
    private final FittingRows waiting;
    private final FittingRows parked;
    private final FittingRows missed;
    private final FittingRows history;
    private final VBox notes = new VBox(12);
    private final VBox parkedPart;
    private final StackPane lists = new StackPane();

    RailView(Wording wording, KeyCaps keys, DeskViewModel desk) {
        this.wording = wording;
        this.desk = desk;
        this.tabs = new RailTabs(desk, wording);
        this.waiting = rows(MOST);
        this.parked = rows(MOST_PARKED);
        this.missed = rows(MOST);
        this.history = rows(MOST);
        getStyleClass().addAll(Styles.GROUND_CARD, "rail");
        nextNumber.setId("next-number");
        why.setId("why");
        why.getStyleClass().add(Styles.MUTED);
        question = new KeyButton("why-question", wording.text("rail.why"), keys.of(KeyUse.WHY), Styles.QUIET);
        question.setFocusTraversable(false);
        question.setMaxWidth(USE_PREF_SIZE);
        question.setOnAction(pressed -> desk.why());
        HBox top = new HBox(nextNumber, Shapes.spring(), question);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(6, top, why);
        card.getStyleClass().addAll(Styles.CARD_MIST, "next-card");
        card.setMinHeight(USE_PREF_SIZE);
        parkedPart = new VBox(section("rail.parked", parkedCount), parked);
        parkedPart.setMinHeight(USE_PREF_SIZE);
        notes.setId("notes");
        VBox.setVgrow(lists, Priority.ALWAYS);
        lists.setAlignment(Pos.TOP_LEFT);
        lists.setMinHeight(0);
        Label next = Shapes.label(wording.text("rail.next"), Styles.CAPTION, Styles.SEMIBOLD);
        VBox nextPart = new VBox(8, next, card);
        nextPart.setMinHeight(USE_PREF_SIZE);
        tabs.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(nextPart, tabs, lists, new KioskStrip(desk.kiosks(), desk::goToKiosk, wording, keys));
        desk.listProperty().subscribe(this::show);
    }

    void show(Rail rail) {
        Optional<NextUp> next = rail.next();
        nextNumber.setText(next.map(NextUp::number).orElse(""));
        Shapes.show(nextNumber.getParent(), next.isPresent());
        why.setText(next.map(NextUp::why)
                .orElseGet(() -> wording.text(rail.waitingInAll() == 0 ? "rail.nobody" : "rail.nobody-yet")));
        tabs.show(rail);
        longest.setText(rail.longest());
        waiting.setRows(
                RowButton.of(rail.waiting(), "waiting-", false, row -> desk.callWaiting(row.number())),
                rail.waitingInAll());
        parkedCount.setText(Integer.toString(rail.parked().size()));
        parked.setRows(
                RowButton.of(rail.parked(), "parked-", true, row -> desk.resumeParked(row.ticket())),
                rail.parked().size());
        Shapes.show(parkedPart, !rail.parked().isEmpty());
        missed.setRows(
                RowButton.of(rail.missed(), "missed-", true, row -> desk.callMissed(row.number())),
                rail.missed().size());
        history.setRows(
                RowButton.of(rail.history(), "done-", false, row -> {}),
                rail.history().size());
        showNotes(rail.notes());
    }

    private void showNotes(List<String> words) {
        notes.getChildren().setAll(words.stream().map(RailView::note).toList());
        if (words.isEmpty()) {
            notes.getChildren().add(muted("rail.no-notes"));
        }
    }

    private void show(RailList list) {
        lists.getChildren()
                .setAll(
                        switch (list) {
                            case LINE -> line();
                            case MISSED -> new VBox(8, muted("rail.missed-advice"), grown(missed));
                            case HISTORY -> new VBox(grown(history));
                            case NOTES -> notes;
                        });
    }

    private Node line() {
        VBox waitingPart = new VBox(section("rail.waiting", longest), grown(waiting));
        VBox.setVgrow(waitingPart, Priority.ALWAYS);
        return new VBox(18, waitingPart, parkedPart);
    }

    private static Node grown(FittingRows rows) {
        VBox.setVgrow(rows, Priority.ALWAYS);
        return rows;
    }

    private static Node note(String words) {
        Label note = Shapes.paragraph(words, Styles.BODY);
        VBox box = new VBox(note);
        box.getStyleClass().addAll(Styles.ROW, "note");
        return box;
    }

    private Label muted(String key) {
        Label words = Shapes.paragraph(wording.text(key), Styles.CAPTION);
        words.getStyleClass().add(Styles.MUTED);
        return words;
    }

    private FittingRows rows(int most) {
        return new FittingRows(most, count -> wording.text("rail.more", count));
    }

    private VBox section(String key, Label right) {
        Label words = Shapes.label(wording.text(key), Styles.CAPTION, Styles.SEMIBOLD);
        VBox section = new VBox(new HBox(words, Shapes.spring(), right));
        section.getStyleClass().add(Styles.ROW);
        return section;
    }
}
