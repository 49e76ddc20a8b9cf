package id.giliran.printing;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Cut;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.TicketElement.Feed;
import id.giliran.printing.TicketElement.Image;
import id.giliran.printing.TicketElement.QrCode;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.printing.escpos.DotImage;
import id.giliran.printing.escpos.Letters;
import id.giliran.printing.escpos.QrModules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a technician has printed, to see whether a profile fits the printer. */
public final class TechnicianTicket {
    /** The lengths of rows that printers are sold with. */
    public static final List<Integer> COLUMNS = List.of(24, 30, 32, 33, 35, 40, 42, 44, 48, 56, 64);

    /** The widths of heads that printers are sold with, in dots. */
    public static final List<Integer> DOTS = List.of(360, 384, 400, 420, 432, 504, 512, 546, 576, 640);

    /** What stands in the code. */
    public static final String QR_TEXT = "GILIRAN TEST 0123456789";

    private static final String DIGITS = "1234567890".repeat(12);
    private static final String LETTERS = "Letters: é è ñ ü ç ° £";
    private static final int QR_MILLIMETRES = 20;
    private static final int LARGEST_MODULE_DOTS = 8;
    private static final int GAP_MILLIMETRES = 2;
    private static final int BAR_ROWS = 16;

    private final PrinterProfile profile;
    private final List<TicketElement> elements = new ArrayList<>();

    private TechnicianTicket(PrinterProfile profile) {
        this.profile = profile;
    }

    /** Everything that a profile promises: a row and a bar from edge to edge, sizes, letters, a code, the cut. */
    public static byte[] of(PrinterProfile profile) {
        TechnicianTicket ticket = new TechnicianTicket(profile);
        ticket.line("TEST", Math.min(2, profile.largestSize()), Emphasis.BOLD);
        ticket.words(profile.title());
        ticket.words("Profile " + profile.name() + ": " + profile.columns() + " columns, " + profile.dots() + " dots");
        ticket.line(row(profile.columns()), 1, Emphasis.PLAIN);
        ticket.bar(profile.dots());
        ticket.sizes();
        if (profile.letters() != Letters.ASCII) {
            ticket.words(LETTERS);
        }
        ticket.qr();
        return ticket.end();
    }

    /** Rows and bars of all usual widths, of which those that are too wide do not fit. */
    public static byte[] ofWidths(PrinterProfile profile) {
        TechnicianTicket ticket = new TechnicianTicket(profile);
        COLUMNS.forEach(columns -> ticket.line(row(columns), 1, Emphasis.PLAIN));
        if (profile.image() != PrinterProfile.Image.NONE) {
            DOTS.forEach(dots -> {
                ticket.words("Bar of " + dots + ":");
                ticket.bar(dots);
            });
        }
        return ticket.end();
    }

    /** Digits to count by, with the row's own length at its end. */
    private static String row(int columns) {
        String length = String.valueOf(columns);
        return DIGITS.substring(0, columns - length.length()) + length;
    }

    private void words(String sentence) {
        WordWrap.wrap(profile.letters().spell(sentence), profile.columns())
                .forEach(words -> line(words, 1, Emphasis.PLAIN));
    }

    private void line(String text, int size, Emphasis emphasis) {
        elements.add(new TextLine(text, size, emphasis, Alignment.LEFT));
    }

    private void gap() {
        elements.add(new Feed(profile.rowsIn(GAP_MILLIMETRES)));
    }

    /** Black, with a white gap before each end, so that an end that is missing is noticed. */
    private void bar(int dots) {
        if (profile.image() != PrinterProfile.Image.NONE) {
            int end = 8;
            elements.add(new Image(
                    DotImage.of(
                            dots,
                            BAR_ROWS,
                            (x, _) -> Math.min(x, dots - 1 - x) < end || Math.min(x, dots - 1 - x) >= 2 * end),
                    Alignment.LEFT));
            gap();
        }
    }

    private void sizes() {
        Stream.of(2, 4, 8)
                .filter(size -> size <= profile.largestSize() && 2 * size <= profile.columns())
                .forEach(size -> line(size + "x", size, Emphasis.PLAIN));
        line("bold", 1, Emphasis.BOLD);
        if (profile.reverse()) {
            line(" white on black ", 1, Emphasis.REVERSE);
        }
    }

    private void qr() {
        if (!profile.nativeQr() && profile.image() == PrinterProfile.Image.NONE) {
            return;
        }
        int dots = profile.dotsIn(QR_MILLIMETRES) / QrModules.of(QR_TEXT).size();
        gap();
        elements.add(new QrCode(QR_TEXT, Math.clamp(dots, 1, LARGEST_MODULE_DOTS)));
        gap();
        words("End of the test.");
    }

    private byte[] end() {
        elements.add(new Feed(profile.rowsIn(profile.feedMillimetres())));
        if (profile.cutter() != PrinterProfile.Cutter.NONE || profile.presenter() != PrinterProfile.Presenter.NONE) {
            elements.add(new Cut());
        }
        return TicketEncoder.encode(elements, profile);
    }
}
