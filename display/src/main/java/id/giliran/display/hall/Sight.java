package id.giliran.display.hall;

import id.giliran.display.settings.WallSettings;

/**
 * How large digits must be to be read from the last seat.
 *
 * @param millimetresPerMetre of the hall's depth
 */
record Sight(double millimetresPerMetre) {
    /** The called number: a ninetieth of the depth. */
    static final Sight CALLED = new Sight(1000.0 / 90);

    /** All other numbers: 51 mm at 8 m, as ADA 703.5.5 asks of signs above heads. */
    static final Sight OTHERS = new Sight(51.0 / 8);

    /**
     * In drawing pixels.
     *
     * @param width of the wall in drawing pixels
     */
    double pixels(WallSettings wall, double width) {
        return millimetresPerMetre * wall.hallDepthMetres() * width / wall.panelWidthMillimetres();
    }
}
