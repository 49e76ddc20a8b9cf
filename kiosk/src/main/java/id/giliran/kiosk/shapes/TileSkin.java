package id.giliran.kiosk.shapes;

import javafx.scene.control.Button;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.Region;

/** JavaFX gives a button's graphic only its preferred size; here it gets all of the button. */
final class TileSkin extends ButtonSkin {
    private final Region content;

    TileSkin(Button tile, Region content) {
        super(tile);
        this.content = content;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        content.resizeRelocate(x, y, width, height);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + content.prefHeight(width < 0 ? -1 : width - left - right) + bottom;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + content.prefWidth(-1) + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 0;
    }
}
