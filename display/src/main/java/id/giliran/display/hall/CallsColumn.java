package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last six calls. Each has its place from the beginning, so that nothing jumps when the list fills. */
final class CallsColumn extends VBox {
    private static final int PLACES = 6;

    private final Label title = Parts.label(Styles.CAPTION);
    private final Label titleOther = Parts.label("small-other");
    private final Label counterTitle = Parts.label(Styles.CAPTION);
    private final Label counterTitleOther = Parts.label("small-other");
    private final Label none = Parts.label(Styles.SUBTITLE);
    private final Label noneOther = Parts.label("small-other");
    private final VBox emptiness = Parts.styled(new VBox(none, noneOther), "no-calls");
    private final List<Place> places = new ArrayList<>();

    CallsColumn() {
        getStyleClass().addAll("calls-column", Styles.GROUND_NAVY);
        VBox counterTitles = Parts.styled(new VBox(counterTitle, counterTitleOther), "to-the-right");
        HBox titles = Parts.styled(
                new HBox(new VBox(title, titleOther), Parts.spring(), counterTitles), Styles.ROW, "calls-titles");
        getChildren().addAll(titles, emptiness);
        for (int at = 1; at <= PLACES; at++) {
            Place place = new Place(at);
            VBox.setVgrow(place, Priority.ALWAYS);
            places.add(place);
            if (at == PLACES) {
                place.getStyleClass().add("last-past-call");
            }
        }
        getChildren().addAll(places);
    }

    void show(Board.Calls calls) {
        title.setText(calls.title().main());
        Parts.setOther(titleOther, calls.title().other());
        counterTitle.setText(calls.counterTitle().main());
        Parts.setOther(counterTitleOther, calls.counterTitle().other());
        calls.none().ifPresent(words -> {
            none.setText(words.main());
            Parts.setOther(noneOther, words.other());
        });
        boolean empty = calls.none().isPresent();
        Parts.setShown(emptiness, empty);
        for (int at = 0; at < places.size(); at++) {
            Parts.setShown(places.get(at), !empty);
            places.get(at).show(calls.newestFirst(), at);
        }
    }

    /** One line of the column. */
    private static final class Place extends HBox {
        private final Label number = Parts.label(Styles.DISPLAY_NUMBER);
        private final Label counter = Parts.label(Styles.DISPLAY_NUMBER, Styles.TEXT_CALLED);

        Place(int place) {
            getStyleClass().addAll(Styles.ROW, "past-call");
            setId("call-" + place);
            number.setId("call-" + place + "-number");
            counter.setId("call-" + place + "-counter");
            getChildren().addAll(number, Parts.spring(), counter);
        }

        void show(List<Board.PastCall> calls, int at) {
            boolean taken = at < calls.size();
            setVisible(taken);
            number.setText(taken ? calls.get(at).number() : "");
            counter.setText(taken ? Integer.toString(calls.get(at).counter()) : "");
        }
    }
}
