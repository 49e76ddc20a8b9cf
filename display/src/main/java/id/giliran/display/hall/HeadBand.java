package id.giliran.display.hall;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Office, date and clock; while the hub cannot be heard the band says so instead, with a sign, words and another ground. */
final class HeadBand extends StackPane {
    private final Label office = Parts.label(Styles.HEADING);
    private final Label zone = Parts.label("head-zone", Styles.SEMIBOLD);
    private final Label date = Parts.label(Styles.CAPTION);
    private final DigitCells clock = Parts.digits("", Styles.TITLE, "hall-clock");
    private final Label stale = Parts.label(Styles.HEADING);
    private final Label staleOther = Parts.label(Styles.BODY);
    private final DigitCells staleClock = Parts.digits("", Styles.TITLE, "hall-clock");
    private final HBox fresh = Parts.styled(new HBox(), "hall-head", Styles.GROUND_NAVY);
    private final HBox broken = Parts.styled(new HBox(), Styles.NOTICE, Styles.NOTICE_STALE, "hall-head");

    HeadBand() {
        office.setId("office");
        zone.setId("zone");
        date.setId("date");
        clock.setId("clock");
        broken.setId("stale");
        stale.setId("stale-words");
        getChildren().addAll(fresh, broken);
        broken.setVisible(false);
        arrange(false);
    }

    /** @param upright on two lines, for a wall that is higher than wide */
    void arrange(boolean upright) {
        fresh.getChildren().clear();
        broken.getChildren().clear();
        if (upright) {
            HBox second = Parts.styled(new HBox(zone, date), "head-second");
            fresh.getChildren().addAll(lines(new VBox(office, second)), Parts.spring(), clock);
            broken.getChildren()
                    .addAll(Icons.WARNING.node(), lines(new VBox(stale, staleOther)), Parts.spring(), staleClock);
        } else {
            fresh.getChildren().addAll(office, zone, Parts.spring(), date, clock);
            broken.getChildren().addAll(Icons.WARNING.node(), stale, staleOther, Parts.spring(), staleClock);
        }
    }

    void show(Board.Head head) {
        office.setText(head.office());
        Parts.setOther(zone, head.zone());
        date.setText(head.date());
        clock.setText(head.clock());
        staleClock.setText(head.clock());
        fresh.setVisible(head.stale().isEmpty());
        broken.setVisible(head.stale().isPresent());
        head.stale().ifPresent(words -> {
            stale.setText(words.main());
            Parts.setOther(staleOther, words);
        });
    }

    private static Pane lines(VBox lines) {
        return Parts.styled(lines, "head-lines");
    }
}
