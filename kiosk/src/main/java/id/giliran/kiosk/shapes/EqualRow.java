package id.giliran.kiosk.shapes;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Things of equal width side by side, all as high as the highest needs to be. */
public final class EqualRow extends Region {
    private static final double GAP = 24;

    public EqualRow(List<? extends Node> things) {
        getChildren().setAll(things);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double each = width < 0 ? -1 : share(width);
        double highest = getManagedChildren().stream()
                .mapToDouble(child -> Math.max(child.minHeight(each), child.prefHeight(each)))
                .max()
                .orElse(0);
        return insets.getTop() + highest + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double each = share(getWidth());
        double left = insets.getLeft();
        for (Node child : getManagedChildren()) {
            child.resizeRelocate(left, insets.getTop(), each, getHeight() - insets.getTop() - insets.getBottom());
            left += each + GAP;
        }
    }

    private double share(double width) {
        Insets insets = getInsets();
        int count = Math.max(1, getManagedChildren().size());
        return (width - insets.getLeft() - insets.getRight() - (count - 1) * GAP) / count;
    }
}
