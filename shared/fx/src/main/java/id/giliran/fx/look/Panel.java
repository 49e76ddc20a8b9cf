package id.giliran.fx.look;

/**
 * A real screen: its visible size in millimetres and in pixels.
 *
 * @param widthMillimetres visible width
 * @param heightMillimetres visible height
 * @param widthPixels as the program sees it
 * @param heightPixels as the program sees it
 */
public record Panel(double widthMillimetres, double heightMillimetres, double widthPixels, double heightPixels) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    public Panel {
        if (!(widthMillimetres > 0 && heightMillimetres > 0 && widthPixels > 0 && heightPixels > 0)) {
            throw new IllegalArgumentException(
                    "A panel needs a width and a height above zero, in millimetres and in pixels,"
                            + " but these were given: " + widthMillimetres + "×" + heightMillimetres + " mm, "
                            + widthPixels + "×"
                            + heightPixels + " pixels.");
        }
    }

    /** A panel with square pixels, from the diagonal that its seller names. */
    public static Panel ofDiagonal(double inches, double widthPixels, double heightPixels) {
        double millimetresPerPixel = inches * MILLIMETRES_PER_INCH / Math.hypot(widthPixels, heightPixels);
        return new Panel(
                widthPixels * millimetresPerPixel, heightPixels * millimetresPerPixel, widthPixels, heightPixels);
    }

    /** Real pixels of a length; of the two directions the one with more pixels, so that nothing comes out smaller than asked. */
    public double pixels(double millimetres) {
        return millimetres * Math.max(widthPixels / widthMillimetres, heightPixels / heightMillimetres);
    }

    /** Length in millimetres of so many real pixels, in the direction where they are smaller. */
    public double millimetres(double pixels) {
        return pixels * Math.min(widthMillimetres / widthPixels, heightMillimetres / heightPixels);
    }

    /** Real pixels per drawing pixel. */
    public double scale(Drawing drawing) {
        return drawing.scale(widthPixels, heightPixels);
    }

    /** Drawing pixels of a length: what a face inside a {@link ScaledPane} writes as its smallest button, for example. */
    public double drawingPixels(double millimetres, Drawing drawing) {
        return pixels(millimetres) / scale(drawing);
    }
}
