package id.giliran.display.hall;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Office, date and clock; while the hub cannot be heard the band says so instead, with a sign, words and another ground. */
final class HeadBand extends StackPane {
    private final Label office = Parts.label(Styles.HEADING);
    private final Label date = Parts.label(Styles.CAPTION);
    private final DigitCells clock = Parts.digits("", Styles.TITLE, "hall-clock");
    private final Label stale = Parts.label(Styles.HEADING);
    private final Label staleOther = Parts.label(Styles.BODY);
    private final DigitCells staleClock = Parts.digits("", Styles.TITLE, "hall-clock");
    private final HBox fresh =
            Parts.styled(new HBox(office, Parts.spring(), date, clock), "hall-head", Styles.GROUND_NAVY);
    private final HBox broken = Parts.styled(
            new HBox(Icons.WARNING.node(), stale, staleOther, Parts.spring(), staleClock),
            Styles.NOTICE,
            Styles.NOTICE_STALE,
            "hall-head");

    HeadBand() {
        office.setId("office");
        date.setId("date");
        clock.setId("clock");
        broken.setId("stale");
        stale.setId("stale-words");
        getChildren().addAll(fresh, broken);
        broken.setVisible(false);
    }

    void show(Board.Head head) {
        office.setText(head.office());
        date.setText(head.date());
        clock.setText(head.clock());
        staleClock.setText(head.clock());
        fresh.setVisible(head.stale().isEmpty());
        broken.setVisible(head.stale().isPresent());
        head.stale().ifPresent(words -> {
            stale.setText(words.main());
            Parts.setOther(staleOther, words.other());
        });
    }
}
