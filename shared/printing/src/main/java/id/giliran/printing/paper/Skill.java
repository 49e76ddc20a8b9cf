package id.giliran.printing.paper;

/** What not every printer can do; a paper printer refuses the commands of all others. */
public enum Skill {
    /** {@code GS !}: letters of up to eight times their size. */
    SIZES,
    /** {@code ESC !}: letters of twice their size. */
    PRINT_MODES,
    /** {@code GS B}: white on black. */
    REVERSE,
    /** {@code GS P}: other units of feeding. */
    FEED_UNITS,
    /** {@code GS ( k}: QR codes. */
    QR,
    /** {@code GS v 0}: images by rows. */
    RASTER,
    /** {@code GS ( L}: images by rows, stored first. */
    GRAPHICS,
    /** {@code ESC *} and {@code ESC U}: images by columns of eight dots. */
    COLUMNS,
    /** {@code GS V}: a cutter. */
    CUT,
    /** {@code FS P}: a presenter. */
    PRESENT,
    /** {@code ESC B}: a beeper. */
    BEEP,
    /** {@code ESC ( A}: a beeper of another kind. */
    BEEP_INSIDE
}
