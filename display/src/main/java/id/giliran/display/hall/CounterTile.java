package id.giliran.display.hall;

import id.giliran.display.hall.Board.CounterCell;
import id.giliran.display.hall.Board.Standing;
import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One counter of the grid: which it is, who is there, and in words how it stands. */
final class CounterTile extends Region {
    private static final double PADDING_SHARE = 0.1;
    private static final double WORDS_SHARE = 0.16;
    private static final double SMALLEST_WORDS = 20;
    private static final double LARGEST_WORDS = 34;
    private static final double COUNTER_SHARE = 0.26;

    /** Of the tile's width, for a number and the spaces around it. */
    private static final double NUMBER_SHARE = 1 - COUNTER_SHARE;

    private final Label label = Parts.label("tile-words");
    private final Label state = Parts.label("tile-words", Styles.SEMIBOLD);
    private final HeroNumber counter = new HeroNumber();
    private final HeroNumber number = new HeroNumber();
    private final Pulse pulse;
    private Standing standing = Standing.PLAIN;

    CounterTile(int at, boolean motion) {
        pulse = new Pulse(this, motion);
        getStyleClass().add("counter-tile");
        setId("counter-" + at);
        number.setId("counter-" + at + "-number");
        state.setId("counter-" + at + "-state");
        counter.setAlignment(Pos.CENTER_LEFT);
        counter.getStyleClass().add("tile-counter");
        number.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(label, state, counter, number);
    }

    void show(Words counterLabel, CounterCell cell) {
        label.setText(counterLabel.main());
        state.setText(cell.state().main());
        counter.setText(Integer.toString(cell.counter()));
        number.setText(cell.number());
        if (standing != cell.standing()) {
            stand(cell.standing());
        }
    }

    /** Ends what moves. */
    void rest() {
        stand(Standing.PLAIN);
    }

    private void stand(Standing wanted) {
        boolean begins = wanted == Standing.ANNOUNCED && standing != wanted;
        standing = wanted;
        boolean newest = wanted == Standing.NEWEST || wanted == Standing.ANNOUNCED;
        Parts.setClass(this, Styles.CALLED_BLOCK, newest);
        Parts.setClass(this, "tile-quiet", wanted == Standing.QUIET);
        boolean called = wanted == Standing.CALLED;
        Parts.setClass(number, Styles.TEXT_CALLED, called);
        Parts.setClass(state, Styles.TEXT_CALLED, called);
        if (begins) {
            pulse.start();
        } else if (wanted != Standing.ANNOUNCED) {
            pulse.stop();
        }
    }

    @Override
    protected void layoutChildren() {
        double padding = Math.rint(getHeight() * PADDING_SHARE);
        double inside = getWidth() - 2 * padding;
        double words = label.prefHeight(-1);
        label.resizeRelocate(padding, padding, label.prefWidth(-1), words);
        double stateWidth = Math.min(inside, state.prefWidth(-1));
        state.resizeRelocate(getWidth() - padding - stateWidth, padding, stateWidth, words);
        double top = padding + words + padding / 2;
        double height = getHeight() - padding - top;
        counter.resizeRelocate(padding, top, inside * COUNTER_SHARE, height);
        double digits = digits(getWidth(), getHeight());
        counter.setMaximum(digits);
        number.setMaximum(digits);
        double left = padding + inside * (COUNTER_SHARE + 0.06);
        number.resizeRelocate(left, top, getWidth() - padding - left, height);
    }

    /** Type of the words in a tile of this height. */
    static double words(double height) {
        return Math.clamp(Math.rint(height * WORDS_SHARE), SMALLEST_WORDS, LARGEST_WORDS);
    }

    /** Height of an everyday number's digits in a tile of this size, roughly: to choose between sizes. */
    static double digits(double width, double height) {
        double free = height * (1 - 2.5 * PADDING_SHARE) - words(height) * 1.25;
        return Math.min(free, (width - 2 * height * PADDING_SHARE) * (NUMBER_SHARE - 0.06) / 3.4);
    }
}
