package id.giliran.printing;

import id.giliran.printing.paper.PaperRoll;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts about one kind of printer and its roll from which a layout and the dialogue with the printer are derived.
 *
 * @param name what an office writes in its settings
 * @param title what people call such a printer
 * @param paperMillimetres width of the roll
 * @param dots printable width in dots
 * @param dpi dots in an inch, both ways
 * @param columns characters of font A in a line
 * @param fontHeightDots height of a character of font A, in dots
 * @param bottomFeedDots blank paper between the last line and the cutter or the tear bar, in dots
 * @param cutter how it cuts the paper
 * @param nativeQr whether the printer draws QR codes itself ({@code GS ( k})
 * @param image how it takes images
 * @param codePage argument of {@code ESC t}; 0 is PC437
 * @param nearEndSensor whether it notices that the roll is nearly used up
 * @param answers which questions about its state it answers
 * @param acknowledges whether it says itself that a ticket is printed ({@code GS ( H})
 * @param beeper how it makes a sound
 * @param presenter how it holds a ticket out and takes an untaken one back
 * @param millimetresPerSecond how fast it prints
 */
public record PrinterProfile(
        String name,
        String title,
        int paperMillimetres,
        int dots,
        int dpi,
        int columns,
        int fontHeightDots,
        int bottomFeedDots,
        Cutter cutter,
        boolean nativeQr,
        Image image,
        int codePage,
        boolean nearEndSensor,
        Answers answers,
        boolean acknowledges,
        Beeper beeper,
        Presenter presenter,
        int millimetresPerSecond) {

    private static final List<PrinterProfile> PRESETS = List.of(generic58(), generic80());

    /** How a printer cuts. */
    public enum Cutter {
        /** A visitor tears the ticket off. */
        NONE,
        /** One point is left, so that the ticket does not fall. */
        PARTIAL,
        FULL
    }

    /** How a printer takes images. */
    public enum Image {
        NONE,
        /** {@code GS v 0}, by rows. */
        RASTER,
        /** {@code GS ( L}, by rows, newer. */
        GRAPHICS,
        /** {@code ESC *}, by columns of eight dots, as impact printers do. */
        COLUMNS
    }

    /** Which questions about its state a printer answers. */
    public enum Answers {
        NONE,
        /** {@code DLE EOT} 1 to 4, as Epson has them. */
        REAL_TIME,
        /** {@code DLE EOT} 20, as Custom has it. */
        CUSTOM
    }

    /** How a printer makes a sound. */
    public enum Beeper {
        NONE,
        /** {@code ESC B n t}, as many printers from China. */
        ESC_B,
        /** {@code ESC ( A}, an option of Epson. */
        ESC_PAREN_A
    }

    /** What holds a ticket out. */
    public enum Presenter {
        NONE,
        /** {@code FS P}, as Custom VKP80III. */
        CUSTOM
    }

    /** Most 80 mm printers with a cutter: 72 mm of 203 dpi. */
    public static PrinterProfile generic80() {
        return new PrinterProfile(
                "generic80",
                "80 mm thermal printer with a cutter",
                80,
                576,
                203,
                48,
                24,
                128,
                Cutter.PARTIAL,
                true,
                Image.RASTER,
                0,
                false,
                Answers.REAL_TIME,
                false,
                Beeper.NONE,
                Presenter.NONE,
                150);
    }

    /** Most 58 mm printers: 48 mm of 203 dpi, torn by hand, no QR command. */
    public static PrinterProfile generic58() {
        return new PrinterProfile(
                "generic58",
                "58 mm thermal printer without a cutter",
                58,
                384,
                203,
                32,
                24,
                128,
                Cutter.NONE,
                false,
                Image.RASTER,
                0,
                false,
                Answers.REAL_TIME,
                false,
                Beeper.NONE,
                Presenter.NONE,
                80);
    }

    /**
     * The preset with this name.
     *
     * @throws IllegalArgumentException when there is none; the message lists those that exist
     */
    public static PrinterProfile named(String name) {
        return PRESETS.stream()
                .filter(preset -> preset.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no printer profile \"" + name + "\": choose one of " + presetNames() + "."));
    }

    private static String presetNames() {
        return PRESETS.stream().map(PrinterProfile::name).collect(Collectors.joining(", "));
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
