package id.giliran.printing;

import id.giliran.printing.TicketBlock.Show;
import id.giliran.printing.escpos.EscPos;

/** What is sent to a printer; the same ticket always gives the same bytes. */
public final class TicketBytes {
    private TicketBytes() {}

    /**
     * One whole ticket.
     *
     * @param fast see {@link TicketLayout}
     * @throws IllegalArgumentException when its number or its QR code is too long for the paper
     */
    public static byte[] of(TicketContent ticket, PrinterProfile profile, TicketDesign design, boolean fast) {
        return TicketEncoder.encode(new TicketLayout(profile, design, fast).arrange(ticket), profile);
    }

    /**
     * What makes the printer keep the logo of the design as number 1 for good ({@code FS q}); sent once by a technician,
     * for the memory wears out.
     *
     * @return no bytes where the design has no logo
     */
    public static byte[] keepLogo(PrinterProfile profile, TicketDesign design) {
        EscPos bytes = new EscPos();
        design.blocks().stream()
                .filter(block -> block.show() == Show.LOGO)
                .findFirst()
                .ifPresent(block -> bytes.initialize().keepImage(TicketLayout.logoDots(profile, design, block)));
        return bytes.toByteArray();
    }
}
