package id.giliran.display.hall;

import id.giliran.fx.look.Look;
import id.giliran.fx.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Places for the last calls, in one column or several, each as large as the room allows. Each has its place from the beginning, so that
 * nothing jumps when the list fills.
 */
final class CallPlaces extends Region {
    private static final int FEWEST = 4;

    /** Of Inter, in sizes of the type. */
    private static final double LINE_HEIGHT = 1.24;

    private static final double DIGIT_HEIGHT = 0.727;

    private static final double GAP = 56;
    private static final double MEASURED_SIZE = 100;

    /** Stands for every everyday call; the spaces are the least between a number and its counter. */
    private static final String EVERYDAY_CALL = "A000" + "00";

    private final List<Place> places = new ArrayList<>();
    private final int history;
    private int columns = 1;
    private int rows;
    private double neededDigits;
    private List<Board.PastCall> shown = List.of();
    private String longest = EVERYDAY_CALL;

    CallPlaces(int history) {
        this.history = history;
        this.rows = history;
        getStyleClass().add("call-places");
        for (int at = 1; at <= history; at++) {
            places.add(new Place(at));
        }
        getChildren().addAll(places);
    }

    /** One column; fewer lines when only fewer can be read from the last seat. */
    void asColumn(double digitsNeeded) {
        columns = 1;
        rows = 0;
        neededDigits = digitsNeeded;
        requestLayout();
    }

    void asGrid(int columnCount, int rowCount) {
        columns = columnCount;
        rows = rowCount;
        requestLayout();
    }

    void show(List<Board.PastCall> calls) {
        if (calls.equals(shown)) {
            return;
        }
        shown = calls;
        longest = EVERYDAY_CALL;
        for (int at = 0; at < places.size(); at++) {
            places.get(at).show(calls, at);
            longest = longer(longest, places.get(at).words());
        }
        requestLayout();
    }

    /** Height of the digits as drawn now, in drawing pixels. */
    double digitHeight() {
        return size(rows == 0 ? fittingRows() : rows) * DIGIT_HEIGHT;
    }

    /** It takes what room it is given. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int lines = rows == 0 ? fittingRows() : rows;
        String style = "-fx-font-size: " + Math.max(1, Math.floor(size(lines))) + "px;";
        if (!style.equals(getStyle())) {
            setStyle(style);
        }
        double width = columnWidth();
        double height = getHeight() / lines;
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            int row = at / columns;
            place.setShown(at < lines * columns, at + columns >= lines * columns);
            place.resizeRelocate(at % columns * (width + GAP), Math.floor(row * height), width, height);
        }
    }

    private int fittingRows() {
        for (int lines = history; lines >= FEWEST; lines--) {
            if (size(lines) * DIGIT_HEIGHT >= neededDigits) {
                return lines;
            }
        }
        return history;
    }

    private double size(int lines) {
        Text ruler = new Text(longest);
        ruler.setFont(Font.font(Look.FAMILY, FontWeight.BOLD, MEASURED_SIZE));
        double wide = ruler.getLayoutBounds().getWidth() / MEASURED_SIZE + 0.45;
        return Math.min(getHeight() / lines / LINE_HEIGHT, columnWidth() / wide);
    }

    private double columnWidth() {
        return (getWidth() - GAP * (columns - 1)) / columns;
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** One call. */
    private static final class Place extends HBox {
        private final Label number = Parts.label(Styles.DISPLAY_NUMBER);
        private final Label counter = Parts.label(Styles.DISPLAY_NUMBER, Styles.TEXT_CALLED);
        private boolean taken;

        Place(int place) {
            getStyleClass().addAll(Styles.ROW, "past-call");
            setId("call-" + place);
            number.setId("call-" + place + "-number");
            counter.setId("call-" + place + "-counter");
            getChildren().addAll(number, Parts.spring(), counter);
        }

        String words() {
            return number.getText() + counter.getText();
        }

        void show(List<Board.PastCall> calls, int at) {
            taken = at < calls.size();
            setVisible(taken);
            number.setText(taken ? calls.get(at).number() : "");
            counter.setText(taken ? Integer.toString(calls.get(at).counter()) : "");
        }

        /** The last line has no rule below it. */
        void setShown(boolean inside, boolean last) {
            setVisible(taken && inside);
            Parts.setClass(this, "last-past-call", last);
        }
    }
}
