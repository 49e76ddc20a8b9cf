package id.giliran.fx.look;

/** Names of the css classes in {@code giliran.css} and of the colour tokens' owners; a test holds both lists equal. */
public final class Styles {
    /** Type, largest first; sizes follow the face (kiosk, wall, counter). */
    public static final String DISPLAY_NUMBER = "display-number";

    public static final String TITLE = "title";
    public static final String HEADING = "heading";
    public static final String SUBTITLE = "subtitle";
    public static final String BODY = "body";
    public static final String CAPTION = "caption";

    /** Additions to a type class. */
    public static final String STRONG = "strong";

    public static final String SEMIBOLD = "semibold";
    public static final String MUTED = "muted";
    public static final String TEXT_GOOD = "text-good";
    public static final String TEXT_FAULT = "text-fault";
    public static final String TEXT_CALLED = "text-called";

    /** Grounds: each sets its colour and the text colours that are readable on it, for everything inside. */
    public static final String GROUND_PAPER = "ground-paper";

    public static final String GROUND_CARD = "ground-card";
    public static final String GROUND_NAVY = "ground-navy";
    public static final String GROUND_DEEP = "ground-deep";
    public static final String GROUND_PRIMARY = "ground-primary";

    /** Shapes. */
    public static final String CARD = "card";

    public static final String CARD_CLOSED = "card-closed";
    public static final String CARD_PRIORITY = "card-priority";
    public static final String CARD_MIST = "card-mist";
    public static final String CARD_GLASS = "card-glass";
    public static final String CALLED_BLOCK = "called-block";
    public static final String UNDO_BAR = "undo-bar";
    public static final String FOOT_BAR = "foot-bar";
    public static final String HAIRLINE = "hairline";
    public static final String ROW = "row";

    /** Buttons; a Button without any of them is outlined in the line colour. */
    public static final String PRIMARY = "primary";

    public static final String OUTLINED = "outlined";
    public static final String DARK = "dark";
    public static final String DANGER = "danger";
    public static final String QUIET = "quiet";
    public static final String TILE = "tile";
    public static final String CHOSEN = "chosen";

    /** Small marks. */
    public static final String CHIP = "chip";

    public static final String CHIP_PRIORITY = "chip-priority";
    public static final String KEYCAP = "keycap";
    public static final String BADGE = "badge";

    /** Bars that tell of trouble; each also needs a sign or a word. */
    public static final String NOTICE = "notice";

    public static final String NOTICE_WARNING = "notice-warning";
    public static final String NOTICE_FAULT = "notice-fault";
    public static final String NOTICE_STALE = "notice-stale";
    public static final String NOTICE_GOOD = "notice-good";

    /** A question laid over the screen instead of a window of its own. */
    public static final String VEIL = "veil";

    public static final String DIALOG = "dialog";

    public static final String ICON = "icon";
    public static final String DIGIT_CELLS = "digit-cells";
    public static final String HERO_NUMBER = "hero-number";

    private static final int SERVICE_COLOURS = 5;

    private Styles() {}

    /** Css class of a service's colour, {@code service-1} to {@code service-5}, by its place in the office's list from 0; it repeats. */
    public static String service(int place) {
        return "service-" + (Math.floorMod(place, SERVICE_COLOURS) + 1);
    }
}
