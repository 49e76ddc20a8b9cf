package id.giliran.printing;

import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.paper.UnknownCommandException;
import java.awt.image.BufferedImage;

/** Draws the paper that a printer would give: the very bytes that it would get are printed on paper of pixels. */
public final class TicketPreview {
    private TicketPreview() {}

    /** The ticket as it comes out on a fast line. */
    public static BufferedImage draw(TicketContent ticket, TicketDesign design, PrinterProfile profile) {
        return draw(ticket, design, profile, true);
    }

    /**
     * The ticket as it comes out, one pixel a dot.
     *
     * @param fast see {@link TicketLayout}; on a slow line the logo is there as if the printer had been made to keep it
     */
    public static BufferedImage draw(TicketContent ticket, TicketDesign design, PrinterProfile profile, boolean fast) {
        PaperPrinter printer = new PaperPrinter(profile.roll());
        try {
            printer.print(TicketBytes.keepLogo(profile, design));
            return printer.print(TicketBytes.of(ticket, profile, design, fast));
        } catch (UnknownCommandException incomplete) {
            throw new IllegalStateException(
                    "The encoder says what printer profile " + profile.name() + " cannot do.", incomplete);
        }
    }
}
