package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Panel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The touch panel as the screens see it: which way it stands, and how many drawing pixels a finger needs on it. */
public final class Surface {
    /** Beyond 20 mm fingers do not get better, below it many do worse (Colle and Hiszem 2004; Duff 2010). */
    private static final double PRIMARY_MILLIMETRES = 20;

    /** A focus frame that is seen from a wheelchair and by weak eyes. */
    private static final double FRAME_MILLIMETRES = 2;

    /** A capital letter of 0.7 degrees at 60 cm, arm's length from the panel (EN 301 549, 5.1.4). */
    private static final double CAPITAL_MILLIMETRES = 7.3;

    /** The smallest letters of kiosk.css where large text is chosen: 31 px, of which Inter's capitals have 0.727. */
    private static final double SMALLEST_CAPITAL = 31 * 0.727;

    /** Large text is larger on every panel; beyond the most, sentences have no room. */
    private static final double LEAST_ZOOM = 1.2;

    private static final double MOST_ZOOM = 1.4;

    private final ReadOnlyBooleanWrapper landscape = new ReadOnlyBooleanWrapper(this, "landscape", false);
    private final ReadOnlyDoubleWrapper primaryTarget = new ReadOnlyDoubleWrapper(this, "primaryTarget", 0);
    private final ReadOnlyDoubleWrapper focusFrame = new ReadOnlyDoubleWrapper(this, "focusFrame", 0);
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper(this, "height", 0);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private Panel panel = new Panel(1, 1, 1, 1);
    private boolean largeText;

    /** Takes the real panel. */
    public void fit(Panel fitted) {
        panel = fitted;
        landscape.set(panel.widthPixels() > panel.heightPixels());
        measure();
    }

    /** Enlarges everything, or no more. */
    public void largeText(boolean wanted) {
        largeText = wanted;
        measure();
    }

    private void measure() {
        double wanted = CAPITAL_MILLIMETRES * panel.drawingPixels(1, Drawing.KIOSK) / SMALLEST_CAPITAL;
        zoom.set(largeText ? Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM) : 1);
        height.set(panel.heightPixels() / panel.scale(Drawing.KIOSK) / zoom.get());
        primaryTarget.set(Math.ceil(pixels(PRIMARY_MILLIMETRES)));
        focusFrame.set(pixels(FRAME_MILLIMETRES));
    }

    private double pixels(double millimetres) {
        return panel.drawingPixels(millimetres, Drawing.KIOSK) / zoom.get();
    }

    public ReadOnlyBooleanProperty landscape() {
        return landscape.getReadOnlyProperty();
    }

    public boolean isLandscape() {
        return landscape.get();
    }

    /** Least height and width, in drawing pixels, of anything that can be touched. */
    public ReadOnlyDoubleProperty primaryTarget() {
        return primaryTarget.getReadOnlyProperty();
    }

    /** How much larger than drawn everything is, 1 for not at all. */
    public ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Height of something to be touched: as drawn, also where letters are enlarged, and never too low for a finger. */
    public DoubleBinding touchable(double drawn) {
        return Bindings.createDoubleBinding(
                () -> Math.max(drawn / zoom.get(), primaryTarget.get()), zoom, primaryTarget);
    }

    /** Thickness of the frame around what the keys would choose, in drawing pixels. */
    public ReadOnlyDoubleProperty focusFrame() {
        return focusFrame.getReadOnlyProperty();
    }

    /** Height of the lowest third of the panel, in drawing pixels: the part that is in reach from a wheelchair. */
    public DoubleBinding lowestThird() {
        return height.divide(3);
    }

    /** Where the lowest third begins, from the top of the panel. */
    public DoubleBinding lowTop() {
        return height.multiply(2.0 / 3);
    }
}
