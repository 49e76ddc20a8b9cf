package id.giliran.kiosk;

import id.giliran.fx.look.Panel;
import id.giliran.fx.look.Theme;
import java.util.ArrayList;
import java.util.List;

/** In which languages, on which panels and in which dress each screen is looked at. */
final class Shots {
    /** Everything in everything, and a picture of all of it: for a person who looks, and takes the time. */
    static final boolean ALL = "all".equals(System.getProperty("giliran.pictures"));

    static final List<String> LANGUAGES = List.of("id", "en", "zh", "ar");

    /** 21.5 inch, the usual panel. */
    static final Panel UPRIGHT = Panel.ofDiagonal(21.5, 1080, 1920);

    static final Panel LYING = Panel.ofDiagonal(21.5, 1920, 1080);

    /** As much as fits on the off-screen platform's own monitor. */
    static final Panel SMALL_WINDOW = Panel.ofDiagonal(21.5, 540, 960);

    /** The smallest and the largest panel that are sold for kiosks; on the small one 20 mm are many pixels. */
    private static final List<Panel> OTHER_PANELS = List.of(
            Panel.ofDiagonal(15.6, 1080, 1920),
            Panel.ofDiagonal(15.6, 1920, 1080),
            Panel.ofDiagonal(32, 1080, 1920),
            Panel.ofDiagonal(32, 1920, 1080));

    private Shots() {}

    /**
     * One way to look at a screen.
     *
     * @param drawn whether a picture is kept of it
     */
    record Shot(String language, Panel panel, Theme theme, boolean drawn) {
        @Override
        public String toString() {
            return language + "-" + Math.round(panel.widthPixels()) + "x" + Math.round(panel.heightPixels())
                    + (panel.equals(UPRIGHT) || panel.equals(LYING) ? "" : "-" + inches() + "in")
                    + (theme == Theme.HIGH_CONTRAST ? "-high-contrast" : "");
        }

        private long inches() {
            return Math.round(Math.hypot(panel.widthMillimetres(), panel.heightMillimetres()) / 25.4);
        }
    }

    /**
     * Each language on both ways to hang the usual panel; the other theme and the other panels in the first language.
     *
     * @param screen number of the screen: a picture is kept in the first language, and of the lying panel in another one for each screen
     */
    static List<Shot> of(int screen, String language, boolean lowReach) {
        boolean first = language.equals(LANGUAGES.getFirst());
        boolean turn = language.equals(LANGUAGES.get(1 + screen % (LANGUAGES.size() - 1)));
        List<Shot> shots = new ArrayList<>();
        shots.add(new Shot(language, UPRIGHT, Theme.LIGHT, ALL || (first && !lowReach)));
        shots.add(new Shot(language, LYING, Theme.LIGHT, ALL || turn));
        if (ALL || first) {
            OTHER_PANELS.forEach(panel -> shots.add(new Shot(language, panel, Theme.LIGHT, ALL)));
        }
        if (ALL || (first && !lowReach)) {
            shots.add(new Shot(language, UPRIGHT, Theme.HIGH_CONTRAST, ALL));
        }
        if (ALL) {
            shots.add(new Shot(language, LYING, Theme.HIGH_CONTRAST, true));
        }
        return shots;
    }
}
