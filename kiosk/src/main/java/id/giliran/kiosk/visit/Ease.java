package id.giliran.kiosk.visit;

/** What a visitor can switch on to use the kiosk more easily, besides the height of its controls. */
public enum Ease {
    /** Larger letters, less at once. */
    LARGE_TEXT,
    /** Black on white, and edges instead of shades. */
    HIGH_CONTRAST,
    /** All times are longer. */
    MORE_TIME,
    /** Every screen is read aloud; all times are longer too, for listening takes time. */
    SPOKEN
}
