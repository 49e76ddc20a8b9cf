package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last calls under their title. */
final class CallsPane extends VBox {
    private final Label title = Parts.label(Styles.CAPTION);
    private final Label titleOther = Parts.label("small-other");
    private final Label counterTitle = Parts.label(Styles.CAPTION);
    private final Label counterTitleOther = Parts.label("small-other");
    private final Label none = Parts.label(Styles.SUBTITLE);
    private final Label noneOther = Parts.label("small-other");
    private final VBox emptiness = Parts.styled(new VBox(none, noneOther), "no-calls");
    private final VBox counterTitles = Parts.styled(new VBox(counterTitle, counterTitleOther), "to-the-right");
    private final CallPlaces places;
    private Words words = Words.NONE;
    private boolean strip;

    CallsPane(int history) {
        places = new CallPlaces(history);
        getStyleClass().addAll("calls-pane", Styles.GROUND_NAVY);
        HBox titles = Parts.styled(
                new HBox(new VBox(title, titleOther), Parts.spring(), counterTitles), Styles.ROW, "calls-titles");
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren().addAll(titles, emptiness, places);
    }

    void asColumn(double digitsNeeded) {
        Parts.setClass(this, "calls-strip", false);
        Parts.setShown(counterTitles, true);
        strip = false;
        places.asColumn(digitsNeeded);
        entitle();
    }

    void asStrip(int columns, int rows) {
        Parts.setClass(this, "calls-strip", true);
        Parts.setShown(counterTitles, false);
        strip = true;
        places.asGrid(columns, rows);
        entitle();
    }

    private void entitle() {
        title.setText(strip ? words.together() : words.main());
        Parts.setOther(titleOther, strip ? "" : words.other());
    }

    double digitHeight() {
        return places.digitHeight();
    }

    void show(Board.Calls calls) {
        words = calls.title();
        entitle();
        counterTitle.setText(calls.counterTitle().main());
        Parts.setOther(counterTitleOther, calls.counterTitle());
        calls.none().ifPresent(words -> {
            none.setText(words.main());
            Parts.setOther(noneOther, words);
        });
        boolean empty = calls.none().isPresent();
        Parts.setShown(emptiness, empty);
        places.setVisible(!empty);
        places.show(calls.newestFirst());
    }
}
