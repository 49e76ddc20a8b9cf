package id.giliran.display;

import id.giliran.fx.look.Panel;
import id.giliran.fx.texts.Texts;
import java.util.Optional;

/**
 * Whether the called number can be read from the last seat: its digits need a ninetieth of the hall's depth, which is some 38 minutes of
 * arc and what ADA 703.5.5 asks of signs above heads.
 */
record PanelCheck(double panelWidthMillimetres, double hallDepthMetres) {
    private static final double SHARE_OF_DEPTH = 90;
    private static final double MILLIMETRES_PER_METRE = 1000;

    /**
     * The sentence for the technician, absent when the panel is large enough.
     *
     * @param digitPixels height of the called number's digits
     * @param widthPixels of the scene, which fills the panel
     */
    Optional<String> complaint(Texts texts, double digitPixels, double widthPixels) {
        double height = digitHeight(digitPixels, widthPixels);
        double needed = hallDepthMetres * MILLIMETRES_PER_METRE / SHARE_OF_DEPTH;
        if (height >= needed) {
            return Optional.empty();
        }
        return Optional.of(texts.text("technician.panel", Math.floor(height), hallDepthMetres, Math.ceil(needed)));
    }

    private double digitHeight(double digitPixels, double widthPixels) {
        // Pixels are square, so one direction tells both.
        return new Panel(panelWidthMillimetres, panelWidthMillimetres, widthPixels, widthPixels)
                .millimetres(digitPixels);
    }
}
