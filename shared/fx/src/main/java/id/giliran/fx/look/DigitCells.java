package id.giliran.fx.look;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A clock, timer or count (a ticket's number is a {@link HeroNumber} or a label) whose digits stand in cells of equal width, so that nothing jumps when they change: JavaFX cannot switch on
 * Inter's tabular figures. Give it a type class of {@link Styles} for its size; the colour is the text colour of its ground.
 */
public final class DigitCells extends Region {
    private static final String DIGITS = "0123456789";

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Text ruler = new Text();
    private Font measured = Font.getDefault();
    private double digitWidth = -1;

    public DigitCells() {
        this("");
    }

    public DigitCells(String text) {
        getStyleClass().add(Styles.DIGIT_CELLS);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        this.text.subscribe(this::show);
        this.text.set(text);
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Width of one digit's cell in drawing pixels, 0 while nothing is shown. */
    public double cellWidth() {
        if (getChildren().isEmpty()) {
            return 0;
        }
        Font font = ((Text) getChildren().getFirst()).getFont();
        if (digitWidth < 0 || !font.equals(measured)) {
            measured = font;
            digitWidth = widestDigit(font);
        }
        return digitWidth;
    }

    @Override
    public double getBaselineOffset() {
        return getChildren().isEmpty()
                ? super.getBaselineOffset()
                : snappedTopInset() + getChildren().getFirst().getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node cell : getChildren()) {
            width += width((Text) cell);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1);
        return snappedTopInset() + snappedBottomInset() + height;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        for (Node cell : getChildren()) {
            double room = width((Text) cell);
            double own = cell.getLayoutBounds().getWidth();
            cell.relocate(left + (room - own) / 2, snappedTopInset());
            left += room;
        }
    }

    private double width(Text cell) {
        return isDigit(cell) ? cellWidth() : cell.getLayoutBounds().getWidth();
    }

    private static boolean isDigit(Text cell) {
        return DIGITS.contains(cell.getText());
    }

    private double widestDigit(Font font) {
        ruler.setFont(font);
        double widest = 0;
        for (int digit = 0; digit < DIGITS.length(); digit++) {
            ruler.setText(DIGITS.substring(digit, digit + 1));
            widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
        }
        return widest;
    }

    private void show(String shown) {
        int length = shown.length();
        while (getChildren().size() > length) {
            getChildren().removeLast();
        }
        while (getChildren().size() < length) {
            getChildren().add(newCell());
        }
        for (int at = 0; at < length; at++) {
            ((Text) getChildren().get(at)).setText(shown.substring(at, at + 1));
        }
        requestLayout();
    }

    private static Text newCell() {
        Text cell = new Text();
        cell.getStyleClass().add("digit");
        cell.setTextOrigin(VPos.BASELINE);
        cell.setManaged(true);
        return cell;
    }
}
