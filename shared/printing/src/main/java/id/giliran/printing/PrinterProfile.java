package id.giliran.printing;

import id.giliran.printing.escpos.Letters;
import id.giliran.printing.paper.PaperRoll;
import id.giliran.settings.Default;

/**
 * The facts about one kind of printer and its roll from which a layout and the dialogue with the printer are derived;
 * its components are the keys of a file in {@code config/printers}.
 *
 * @param name that of its file, and what an office writes in its settings; never a key of the file
 * @param title what people call such a printer
 * @param escposPrinterDb the entry of the public escpos-printer-db with which the facts were compared, empty when there
 *     is none
 * @param paperMillimetres width of the roll
 * @param dots printable width in dots
 * @param dpi dots in an inch across the paper
 * @param rowsPerInch rows of dots in an inch along the paper; 0 means as many as across
 * @param feedUnitsPerInch what {@code ESC J} and {@code ESC 3} count in; 0 means rows
 * @param setsFeedUnits whether {@code GS P} is sent first, so that it really counts so
 * @param columns characters of font A in a line
 * @param fontWidthDots width of a character of font A, in dots
 * @param fontHeightRows height of a character of font A, in rows
 * @param largestSize how many times larger letters can be
 * @param sizes the command that makes them larger
 * @param reverse whether it prints white on black ({@code GS B})
 * @param feedMillimetres blank paper between the last line and the cutter or the tear bar
 * @param cutter how it cuts the paper
 * @param nativeQr whether the printer draws QR codes itself ({@code GS ( k})
 * @param image how it takes images
 * @param codePage argument of {@code ESC t}
 * @param letters which letters that page has
 * @param cancelKanji whether it must be told that two bytes are two letters ({@code FS .}), as many printers from China
 * @param nearEndSensor whether it notices that the roll is nearly used up
 * @param answers which questions about its state it answers
 * @param acknowledges whether it says itself that a ticket is printed ({@code GS ( H})
 * @param lockFeedKey whether its FEED key is to be switched off ({@code ESC c 5})
 * @param beeper how it makes a sound
 * @param presenter what holds a ticket out and takes an untaken one back
 * @param presentMillimetres how far a ticket is held out
 * @param takeBackSeconds how long a ticket is held out before it is taken back; 0 means for ever
 * @param millimetresPerSecond how fast it prints
 */
public record PrinterProfile(
        @Default("") String name,
        String title,
        @Default("") String escposPrinterDb,
        int paperMillimetres,
        int dots,
        int dpi,
        @Default("0") int rowsPerInch,
        @Default("0") int feedUnitsPerInch,
        @Default("false") boolean setsFeedUnits,
        int columns,
        @Default("12") int fontWidthDots,
        @Default("24") int fontHeightRows,
        @Default("8") int largestSize,
        @Default("gs") Sizes sizes,
        @Default("true") boolean reverse,
        @Default("16") double feedMillimetres,
        Cutter cutter,
        @Default("false") boolean nativeQr,
        @Default("raster") Image image,
        @Default("0") int codePage,
        @Default("ascii") Letters letters,
        @Default("false") boolean cancelKanji,
        @Default("false") boolean nearEndSensor,
        @Default("none") Answers answers,
        @Default("false") boolean acknowledges,
        @Default("false") boolean lockFeedKey,
        @Default("none") Beeper beeper,
        @Default("none") Presenter presenter,
        @Default("0") int presentMillimetres,
        @Default("0") int takeBackSeconds,
        @Default("100") int millimetresPerSecond) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** How a printer makes letters larger. */
    public enum Sizes {
        /** {@code GS !}, up to eight times. */
        GS,
        /** {@code ESC !}, twice at most, as impact printers do. */
        ESC
    }

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

    public PrinterProfile {
        within("paper-millimetres", paperMillimetres, 30, 120);
        within("dpi", dpi, 60, 600);
        rowsPerInch = rowsPerInch == 0 ? dpi : within("rows-per-inch", rowsPerInch, 60, 600);
        feedUnitsPerInch = feedUnitsPerInch == 0
                ? rowsPerInch
                : within("feed-units-per-inch", feedUnitsPerInch, rowsPerInch, 2 * rowsPerInch);
        within("dots", dots, 100, (int) Math.round(paperMillimetres * dpi / MILLIMETRES_PER_INCH));
        within("font-width-dots", fontWidthDots, 6, 48);
        within("font-height-rows", fontHeightRows, 7, 48);
        within("columns", columns, 10, dots / fontWidthDots);
        within("largest-size", largestSize, 1, sizes == Sizes.GS ? 8 : 2);
        within("code-page", codePage, 0, 255);
        within("feed-millimetres", (int) Math.ceil(feedMillimetres), 0, 60);
        within("millimetres-per-second", millimetresPerSecond, 5, 600);
        if (setsFeedUnits) {
            within("feed-units-per-inch", feedUnitsPerInch, 1, 255);
        }
        if (presenter != Presenter.NONE) {
            within("present-millimetres", presentMillimetres, 5, 500);
            within("take-back-seconds", takeBackSeconds, 0, 255);
        }
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" must be from " + least + " to " + most + ", not " + value + ".");
        }
        return value;
    }

    /** Most 80 mm printers with a cutter: 72 mm of 203 dpi; as {@code config/printers/generic80.yaml} is shipped. */
    public static PrinterProfile generic80() {
        return generic("generic80", "80 mm thermal printer with a cutter", 80, 576, 48, Cutter.PARTIAL, true, 150);
    }

    /**
     * Most 58 mm printers: 48 mm of 203 dpi, torn by hand, no QR command; as {@code config/printers/generic58.yaml} is
     * shipped.
     */
    public static PrinterProfile generic58() {
        return generic("generic58", "58 mm thermal printer without a cutter", 58, 384, 32, Cutter.NONE, false, 80);
    }

    private static PrinterProfile generic(
            String name, String title, int paper, int dots, int columns, Cutter cutter, boolean qr, int speed) {
        return new PrinterProfile(
                name,
                title,
                "",
                paper,
                dots,
                203,
                0,
                0,
                false,
                columns,
                12,
                24,
                8,
                Sizes.GS,
                true,
                16,
                cutter,
                qr,
                Image.RASTER,
                0,
                Letters.ASCII,
                true,
                false,
                Answers.REAL_TIME,
                false,
                false,
                Beeper.NONE,
                Presenter.NONE,
                0,
                0,
                speed);
    }

    /** The same printer under the name of its file. */
    public PrinterProfile named(String fileName) {
        return new PrinterProfile(
                fileName,
                title,
                escposPrinterDb,
                paperMillimetres,
                dots,
                dpi,
                rowsPerInch,
                feedUnitsPerInch,
                setsFeedUnits,
                columns,
                fontWidthDots,
                fontHeightRows,
                largestSize,
                sizes,
                reverse,
                feedMillimetres,
                cutter,
                nativeQr,
                image,
                codePage,
                letters,
                cancelKanji,
                nearEndSensor,
                answers,
                acknowledges,
                lockFeedKey,
                beeper,
                presenter,
                presentMillimetres,
                takeBackSeconds,
                millimetresPerSecond);
    }

    /** The roll and the abilities that a paper printer needs to draw what is laid out for this profile. */
    public PaperRoll roll() {
        return new PaperRoll(paperMillimetres, dots, dpi, ProfileMechanism.of(this));
    }

    /** Rows in this many millimetres of paper, rounded to the nearest. */
    int rowsIn(double millimetres) {
        return (int) Math.round(millimetres * rowsPerInch / MILLIMETRES_PER_INCH);
    }

    /** Dots in this many millimetres across the paper, rounded to the nearest. */
    int dotsIn(double millimetres) {
        return (int) Math.round(millimetres * dpi / MILLIMETRES_PER_INCH);
    }

    /** These rows in the units of {@code ESC J} and {@code ESC 3}. */
    int feedUnits(int rows) {
        return Math.round((float) rows * feedUnitsPerInch / rowsPerInch);
    }
}
