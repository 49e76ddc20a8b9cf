package id.giliran.display.hall;

import id.giliran.display.settings.Arrow;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Go there": arrow, words, counter, on amber. While the hub is lost nobody is sent anywhere, so it is not amber then. */
final class CounterBlock extends HBox {
    private static final double DIGIT_HEIGHT = 168;

    /** Beside the number there is less room for the words. */
    private static final double DIGIT_HEIGHT_BESIDE = 132;

    private final Region arrow = Icons.ARROW_RIGHT.node();
    private final Label words = Parts.wrapping(Styles.TITLE);
    private final Label other = Parts.wrapping("go-other");
    private final Label place = Parts.wrapping("go-place", Styles.SEMIBOLD);
    private final Label counterLabel = Parts.label(Styles.CAPTION);
    private final HeroNumber counter = new HeroNumber();
    private final Pulse pulse;
    private String pulsed = "";

    CounterBlock(boolean motion) {
        pulse = new Pulse(this, motion);
        getStyleClass().add("counter-block");
        arrow.getStyleClass().add("go-arrow");
        words.setId("go");
        place.setId("place");
        counter.setId("called-counter");
        counter.setAlignment(Pos.CENTER_RIGHT);
        arrange(false);
        VBox sentence = Parts.styled(new VBox(words, other, place), "go-words");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(arrow, sentence, counterLabel, counter);
    }

    /** @param beside it stands beside the number instead of below it */
    void arrange(boolean beside) {
        double digits = beside ? DIGIT_HEIGHT_BESIDE : DIGIT_HEIGHT;
        counter.setMaximum(digits);
        counter.setMinSize(Region.USE_PREF_SIZE, digits);
    }

    void show(Board.Called called) {
        boolean sent = called.advice().isEmpty();
        Words shown = called.advice().orElse(called.way().go());
        words.setText(shown.main());
        Parts.setOther(other, shown);
        Parts.setOther(place, sent ? called.way().place().together() : "");
        counter.setText(Integer.toString(called.way().counter()));
        counterLabel.setText(called.way().counterLabel().main());
        arrow.setRotate(degrees(called.way().arrow()));
        Parts.setShown(arrow, sent);
        Parts.setShown(counterLabel, !sent);
        setGround(sent ? Styles.CALLED_BLOCK : "quiet-block");
        setPulsing(called);
    }

    void rest() {
        pulse.stop();
        pulsed = "";
    }

    private static double degrees(Arrow arrow) {
        return switch (arrow) {
            case RIGHT -> 0;
            case DOWN -> 90;
            case LEFT -> 180;
            case UP -> 270;
        };
    }

    private void setGround(String ground) {
        if (!getStyleClass().contains(ground)) {
            getStyleClass().removeAll(Styles.CALLED_BLOCK, "quiet-block");
            getStyleClass().add(ground);
        }
    }

    private void setPulsing(Board.Called called) {
        if (!called.announcing()) {
            rest();
        } else if (!called.announcement().equals(pulsed)) {
            pulsed = called.announcement();
            pulse.start();
        }
    }
}
