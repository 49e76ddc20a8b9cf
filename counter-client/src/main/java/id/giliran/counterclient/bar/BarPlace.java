package id.giliran.counterclient.bar;

import javafx.geometry.Rectangle2D;

/** Where the bar's upper left corner is, in pixels of the whole desktop. */
public record BarPlace(double x, double y) {
    /** So near to an edge it was meant to be at the edge. */
    static final double CATCH = 28;

    /** In the middle of the upper edge. */
    static BarPlace usual(Rectangle2D screen, double width) {
        return new BarPlace(screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2), screen.getMinY());
    }

    /** The same wholly on this screen, and at its edge when near to it. */
    BarPlace on(Rectangle2D screen, double width, double height) {
        return new BarPlace(
                caught(x, screen.getMinX(), screen.getMaxX() - width),
                caught(y, screen.getMinY(), screen.getMaxY() - height));
    }

    private static double caught(double at, double least, double most) {
        if (at < least + CATCH) {
            return least;
        }
        return at > most - CATCH ? Math.max(least, most) : at;
    }
}
