package id.giliran.kiosk.comfort;

import java.util.Locale;

/** What can be chosen on the comfort panel, in its order. */
enum ComfortChoice {
    LARGE_TEXT,
    HIGH_CONTRAST,
    LOW_REACH,
    MORE_TIME,
    SPOKEN,
    STAFF,
    REPEAT,
    SOFTER,
    LOUDER;

    /** As in css, in node ids and in the text bundles. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
