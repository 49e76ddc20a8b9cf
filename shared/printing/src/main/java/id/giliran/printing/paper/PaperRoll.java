package id.giliran.printing.paper;

/**
 * The paper in a printer and the width that its head reaches, in the middle.
 *
 * @param millimetres width of the roll
 * @param dots width of the head
 * @param dpi dots in an inch across the paper; also those of the picture, both ways
 * @param mechanism how it prints
 */
public record PaperRoll(int millimetres, int dots, int dpi, Mechanism mechanism) {
    private static final double HEAD_TO_CUTTER_MILLIMETRES = 12;

    public PaperRoll {
        if (dots <= 0 || dots > widthDots(millimetres, dpi)) {
            throw new IllegalArgumentException(
                    dots + " dots at " + dpi + " dpi do not fit on paper of " + millimetres + " mm.");
        }
    }

    /** The roll of a thermal printer that can do everything. */
    public PaperRoll(int millimetres, int dots, int dpi) {
        this(millimetres, dots, dpi, Mechanism.usual(dpi));
    }

    int widthDots() {
        return widthDots(millimetres, dpi);
    }

    int leftMarginDots() {
        return (widthDots() - dots) / 2;
    }

    /** The paper between head and cutter, which is blank on top of the next ticket. */
    int headToCutterDots() {
        return widthDots(HEAD_TO_CUTTER_MILLIMETRES, dpi);
    }

    /** Width of a letter. */
    int cellWidth() {
        return mechanism.cellWidth();
    }

    /** Height of a letter in dots of the picture. */
    int cellHeight() {
        return downDots(mechanism.cellRows(), mechanism.rowsPerInch());
    }

    /** Where, in dots of the picture, a place stands that is so many of such parts of an inch down the paper. */
    int downDots(int parts, int partsPerInch) {
        return (int) Math.round((double) parts * dpi / partsPerInch);
    }

    private static int widthDots(double millimetres, int dpi) {
        return (int) Math.round(millimetres * dpi / 25.4);
    }
}
