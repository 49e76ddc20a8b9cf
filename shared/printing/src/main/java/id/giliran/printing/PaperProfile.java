package id.giliran.printing;

import id.giliran.printing.paper.PaperRoll;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts about one kind of printer and its roll from which a layout is derived.
 *
 * @param name what an office writes in its settings
 * @param paperMillimetres width of the roll
 * @param dots printable width in dots
 * @param dpi dots in an inch, both ways
 * @param columns characters of font A in a line
 * @param fontHeightDots height of a character of font A, in dots
 * @param bottomFeedDots blank paper between the last line and the cutter or the tear bar, in dots
 * @param cutter whether the printer cuts the paper itself
 * @param nativeQr whether the printer draws QR codes itself ({@code GS ( k})
 */
public record PaperProfile(
        String name,
        int paperMillimetres,
        int dots,
        int dpi,
        int columns,
        int fontHeightDots,
        int bottomFeedDots,
        boolean cutter,
        boolean nativeQr) {

    private static final List<PaperProfile> PRESETS = List.of(generic58(), generic80());

    /** Most 80 mm printers with a cutter: 72 mm of 203 dpi. */
    public static PaperProfile generic80() {
        return new PaperProfile("generic80", 80, 576, 203, 48, 24, 128, true, true);
    }

    /** Most 58 mm printers: 48 mm of 203 dpi, torn by hand, no QR command. */
    public static PaperProfile generic58() {
        return new PaperProfile("generic58", 58, 384, 203, 32, 24, 128, false, false);
    }

    /**
     * The preset with this name.
     *
     * @throws IllegalArgumentException when there is none; the message lists those that exist
     */
    public static PaperProfile named(String name) {
        return PRESETS.stream()
                .filter(preset -> preset.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no paper profile \"" + name + "\": choose one of " + presetNames() + "."));
    }

    private static String presetNames() {
        return PRESETS.stream().map(PaperProfile::name).collect(Collectors.joining(", "));
    }

    /** The roll that a paper printer needs to draw what is laid out for this profile. */
    public PaperRoll roll() {
        return new PaperRoll(paperMillimetres, dots, dpi);
    }

    /** Dots in this many millimetres of paper, rounded to the nearest. */
    int dotsIn(double millimetres) {
        return (int) Math.round(millimetres * dpi / 25.4);
    }
}
