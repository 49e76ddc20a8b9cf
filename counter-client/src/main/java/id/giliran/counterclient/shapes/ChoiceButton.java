package id.giliran.counterclient.shapes;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

/** A choice as high as its content needs at the width that it is given: JavaFX's own button asks without a width and gets the wrong answer. */
public final class ChoiceButton extends ToggleButton {
    private final Node content;

    /** A choice that shows this. */
    public ChoiceButton(Node content) {
        this.content = content;
        getStyleClass().add("choice");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + content.prefHeight(room) + insets.getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + content.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
