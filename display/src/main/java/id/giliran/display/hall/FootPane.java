package id.giliran.display.hall;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the wall: who waits, and below it when numbers are given today and how many counters are open. */
final class FootPane extends VBox {
    private final WaitingLine waiting = new WaitingLine();
    private final Region clock = Icons.CLOCK.node();
    private final Label day = Parts.wrapping("day-words");
    private final Label dayOther = Parts.wrapping("small-other");
    private final Label counters = Parts.label("foot-title");
    private final Label countersOther = Parts.label("small-other");

    FootPane() {
        getStyleClass().addAll("hall-foot", Styles.GROUND_CARD);
        setMinHeight(USE_PREF_SIZE);
        day.setId("day");
        counters.setId("open-counters");
        VBox words = Parts.styled(new VBox(day, dayOther), "foot-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox right = Parts.styled(new VBox(counters, countersOther), "foot-words", "to-the-right");
        getChildren().addAll(waiting, Parts.styled(new HBox(clock, words, right), "day-line"));
    }

    /** What the waiting counts must fit. */
    void fit(WaitingPlan.Space space) {
        waiting.fit(space);
    }

    void show(Board.Foot foot) {
        waiting.show(foot);
        Parts.setShown(clock, foot.day().isPresent());
        Words words = foot.day().map(Board.Day::sentence).orElse(Words.NONE);
        Parts.setOther(day, words.main());
        Parts.setOther(dayOther, words);
        Parts.setClass(
                day, Styles.SEMIBOLD, foot.day().filter(Board.Day::urgent).isPresent());
        counters.setText(foot.openCounters().main());
        Parts.setOther(countersOther, foot.openCounters());
    }
}
