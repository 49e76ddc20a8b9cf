package id.giliran.kiosk.shapes;

import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Panel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The touch panel as the screens see it: which way it stands, and how many drawing pixels a finger needs on it. */
public final class Surface {
    /** Beyond 20 mm fingers do not get better, below it many do worse (Colle and Hiszem 2004; Duff 2010). */
    private static final double PRIMARY_MILLIMETRES = 20;

    private final ReadOnlyBooleanWrapper landscape = new ReadOnlyBooleanWrapper(this, "landscape", false);
    private final ReadOnlyDoubleWrapper primaryTarget = new ReadOnlyDoubleWrapper(this, "primaryTarget", 0);

    /** Takes the real panel. */
    public void fit(Panel panel) {
        landscape.set(panel.widthPixels() > panel.heightPixels());
        primaryTarget.set(Math.ceil(panel.drawingPixels(PRIMARY_MILLIMETRES, Drawing.KIOSK)));
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
}
