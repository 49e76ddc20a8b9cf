package id.giliran.printing.paper;

/**
 * The paper in a printer and the width that its head reaches, in the middle.
 *
 * @param millimetres width of the roll
 * @param dots width of the head
 * @param dpi dots in an inch
 */
public record PaperRoll(int millimetres, int dots, int dpi) {
    private static final double HEAD_TO_CUTTER_MILLIMETRES = 12;

    public PaperRoll {
        if (dots <= 0 || dots > widthDots(millimetres, dpi)) {
            throw new IllegalArgumentException(
                    dots + " dots at " + dpi + " dpi do not fit on paper of " + millimetres + " mm.");
        }
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

    private static int widthDots(double millimetres, int dpi) {
        return (int) Math.round(millimetres * dpi / 25.4);
    }
}
