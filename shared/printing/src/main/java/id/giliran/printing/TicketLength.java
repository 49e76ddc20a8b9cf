package id.giliran.printing;

import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.paper.UnknownCommandException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a ticket is, read from its bytes, and how long it may take to come out. */
final class TicketLength {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Of a ticket that only a printer of its own kind can read. */
    private static final double USUAL_MILLIMETRES = 100;

    /** For cutting, and for the printer's own haste. */
    private static final Duration BESIDE_PRINTING = Duration.ofMillis(1500);

    private final PrinterProfile profile;
    private @Nullable PaperPrinter paper;

    TicketLength(PrinterProfile profile) {
        this.profile = profile;
    }

    /** From the cut before it to its own. */
    double millimetres(byte[] ticket) {
        if (paper == null) {
            paper = new PaperPrinter(profile.roll());
        }
        try {
            return paper.print(ticket).getHeight() * MILLIMETRES_PER_INCH / profile.dpi();
        } catch (UnknownCommandException foreign) {
            return USUAL_MILLIMETRES;
        }
    }

    /** How long the paper moves. */
    Duration printing(double millimetres) {
        return Duration.ofMillis(Math.round(1000 * millimetres / profile.millimetresPerSecond()));
    }

    /** How long a printer in order may be busy with a ticket whose bytes it has taken. */
    Duration patience(double millimetres) {
        return BESIDE_PRINTING.plus(printing(millimetres));
    }
}
