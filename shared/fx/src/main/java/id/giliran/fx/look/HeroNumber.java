package id.giliran.fx.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A called number, bold and as large as its box allows. It is fitted by the ink of the glyphs, not by their line height, and as if each digit were
 * the widest one, so that A111 stands as high as A017. The colour is the text colour of its ground.
 */
public final class HeroNumber extends Region {
    private static final double MEASURED_SIZE = 200;
    private static final double SMALLEST_SIZE = 8;
    private static final String DIGITS = "0123456789";

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final DoubleProperty maximum = new SimpleDoubleProperty(this, "maximum", Double.MAX_VALUE);
    private final ObjectProperty<Pos> alignment = new SimpleObjectProperty<>(this, "alignment", Pos.CENTER);
    private final Text drawn = new Text();
    private final Text ruler = new Text();

    public HeroNumber() {
        this("");
    }

    public HeroNumber(String text) {
        getStyleClass().add(Styles.HERO_NUMBER);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        drawn.getStyleClass().add("ink");
        drawn.setBoundsType(TextBoundsType.VISUAL);
        drawn.setManaged(false);
        drawn.textProperty().bind(this.text);
        ruler.setBoundsType(TextBoundsType.VISUAL);
        getChildren().add(drawn);
        this.text.subscribe(value -> requestLayout());
        maximum.subscribe(value -> requestLayout());
        alignment.subscribe(value -> requestLayout());
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

    /** Largest height of the digits in drawing pixels; without it only the box counts. */
    public void setMaximum(double digitHeight) {
        maximum.set(digitHeight);
    }

    public DoubleProperty maximumProperty() {
        return maximum;
    }

    public void setAlignment(Pos value) {
        alignment.set(value);
    }

    public ObjectProperty<Pos> alignmentProperty() {
        return alignment;
    }

    /** Height of the digits as drawn now, in drawing pixels: what must be at least 1/90 of the hall's depth. */
    public double digitHeight() {
        return ink("0", drawn.getFont().getSize()).getHeight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.VERTICAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        double room =
                height < 0 ? Math.min(maximum.get(), MEASURED_SIZE) : height - insets.getTop() - insets.getBottom();
        Bounds bounds = ink(widest(), MEASURED_SIZE);
        double width =
                bounds.getHeight() <= 0 ? 0 : bounds.getWidth() * Math.min(room, maximum.get()) / bounds.getHeight();
        return insets.getLeft() + width + insets.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop()
                + Math.min(maximum.get(), MEASURED_SIZE)
                + getInsets().getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        draw(fittingSize(width, height));
        Bounds ink = drawn.getLayoutBounds();
        Pos pos = alignment.get();
        double x = insets.getLeft() + (width - ink.getWidth()) * shareAcross(pos);
        double y = insets.getTop() + (height - ink.getHeight()) * shareDown(pos);
        drawn.relocate(x, y);
    }

    /** The size is also said as a style: a style sheet that is applied again would put the inherited size in its place. */
    private void draw(double size) {
        drawn.setFont(font(size));
        String style =
                "-fx-font-family: \"" + Look.FAMILY + "\"; -fx-font-weight: bold; -fx-font-size: " + size + "px;";
        if (!style.equals(drawn.getStyle())) {
            drawn.setStyle(style);
        }
    }

    private double fittingSize(double width, double height) {
        Bounds ink = ink(widest(), MEASURED_SIZE);
        if (ink.getWidth() <= 0 || ink.getHeight() <= 0) {
            return SMALLEST_SIZE;
        }
        double factor = Math.min(width / ink.getWidth(), Math.min(height, maximum.get()) / ink.getHeight());
        return Math.max(SMALLEST_SIZE, MEASURED_SIZE * factor);
    }

    /** The text with each digit replaced by the widest one. */
    private String widest() {
        String widestDigit = "0";
        double width = 0;
        for (int at = 0; at < DIGITS.length(); at++) {
            String digit = DIGITS.substring(at, at + 1);
            double own = ink(digit, MEASURED_SIZE).getWidth();
            if (own > width) {
                width = own;
                widestDigit = digit;
            }
        }
        return text.get().replaceAll("[0-9]", widestDigit);
    }

    private Bounds ink(String measured, double size) {
        ruler.setFont(font(size));
        ruler.setText(measured);
        return ruler.getLayoutBounds();
    }

    private static Font font(double size) {
        return Font.font(Look.FAMILY, FontWeight.BOLD, size);
    }

    private static double shareAcross(Pos pos) {
        return switch (pos.getHpos()) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    private static double shareDown(Pos pos) {
        return switch (pos.getVpos()) {
            case TOP -> 0;
            case CENTER -> 0.5;
            case BASELINE, BOTTOM -> 1;
        };
    }
}
