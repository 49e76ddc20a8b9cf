package id.giliran.printing;

import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;

/** Prints tickets on one printer; used by one thread at a time. */
public final class TicketPrinter implements AutoCloseable {
    /** A printer that is idle answers within milliseconds. */
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);

    /** A question stands behind the ticket in a line of bytes that the printer takes as fast as it prints. */
    private static final Duration AFTER_TICKET = Duration.ofSeconds(5);

    private final PrinterPort port;
    private final PrinterProfile profile;
    private final TicketDesign design;
    private final boolean fast;
    private boolean asked;
    private boolean answers;

    /** A printer of tickets in the usual design, on a line of unknown speed. */
    public TicketPrinter(PrinterPort port, PrinterProfile profile) {
        this(port, profile, TicketDesign.usual(), false);
    }

    /**
     * A printer of tickets in this design.
     *
     * @param fast see {@link TicketLayout}
     */
    public TicketPrinter(PrinterPort port, PrinterProfile profile, TicketDesign design, boolean fast) {
        this.port = port;
        this.profile = profile;
        this.design = design;
        this.fast = fast;
    }

    /**
     * Asks the printer for its state.
     *
     * @return empty where the printer does not answer such questions
     * @throws PrinterException when it could not print now
     */
    public Optional<PrinterStatus> check() throws PrinterException {
        Optional<PrinterStatus> status = ask(WHILE_IDLE);
        Optional<PrinterException> fault = fault(status);
        if (fault.isPresent()) {
            throw fault.get();
        }
        return status;
    }

    /**
     * Prints one ticket and returns when the port has taken all of it and the printer, where it answers, reports no
     * fault. A ticket that has failed is forgotten by the printer, where it can: it must not come out when the paper is
     * back, for its number is void by then.
     *
     * @return how it is known that the paper is out
     * @throws PrinterException when it did not; some of the paper may be out
     */
    public Confirmation print(TicketContent ticket) throws PrinterException {
        byte[] bytes = TicketBytes.of(ticket, profile, design, fast);
        if (answers || !asked) {
            check();
        }
        port.send(bytes);
        if (!answers) {
            return Confirmation.SENT;
        }
        confirm();
        return Confirmation.STATUS_CLEAN;
    }

    /** What a person calls this printer, for logs and screens. */
    public String describe() {
        return port.describe();
    }

    /** Lets go of the printer. */
    @Override
    public void close() {
        port.close();
    }

    private void confirm() throws PrinterException {
        Optional<PrinterException> fault = fault(ask(AFTER_TICKET));
        if (fault.isPresent()) {
            port.send(new EscPos().forgetTheRest().toByteArray());
            throw fault.get();
        }
    }

    private Optional<PrinterStatus> ask(Duration patience) throws PrinterException {
        Optional<PrinterStatus> status = port.status(patience);
        asked = true;
        answers = status.isPresent();
        return status;
    }

    private Optional<PrinterException> fault(Optional<PrinterStatus> status) {
        return status.flatMap(said -> PrinterException.of(said, port.describe()));
    }
}
