package id.giliran.printing;

import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;

/** Prints tickets on one printer. */
public final class TicketPrinter {
    private final PrinterPort port;
    private final PaperProfile profile;

    public TicketPrinter(PrinterPort port, PaperProfile profile) {
        this.port = port;
        this.profile = profile;
    }

    /**
     * Prints one ticket and returns when the port has taken all of it.
     *
     * @throws PrinterException when it did not; some of the paper may be out
     */
    public void print(TicketContent ticket) throws PrinterException {
        port.send(TicketEncoder.encode(new TicketLayout(profile).arrange(ticket), profile));
    }
}
