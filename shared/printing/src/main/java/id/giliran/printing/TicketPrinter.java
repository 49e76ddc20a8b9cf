package id.giliran.printing;

import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import id.giliran.printing.status.StatusExchange;
import id.giliran.printing.status.StatusLanguage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prints tickets on one printer, and keeps its paper meter and its history. One thread at a time checks and prints; what
 * is only looked up can be asked by any.
 */
public final class TicketPrinter implements AutoCloseable {
    /** A printer that is idle answers within milliseconds. */
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);

    private final PrinterPort port;
    private final PrinterProfile profile;
    private final TicketDesign design;
    private final boolean fast;
    private final PaperMeter meter;
    private final PrinterEvents events;
    private final TicketLength length;
    private final PrinterTalk talk;
    private volatile Runnable changed = () -> {};

    /** A printer of tickets in the usual design, on a line of unknown speed, whose paper meter forgets. */
    public TicketPrinter(PrinterPort port, PrinterProfile profile) {
        this(port, profile, TicketDesign.usual(), false, PaperMeter.inMemory(PaperMeter.usualRollMetres(profile)));
    }

    /**
     * A printer of tickets in this design.
     *
     * @param fast see {@link TicketLayout}
     */
    public TicketPrinter(
            PrinterPort port, PrinterProfile profile, TicketDesign design, boolean fast, PaperMeter meter) {
        this.port = port;
        this.profile = profile;
        this.design = design;
        this.fast = fast;
        this.meter = meter;
        this.events = new PrinterEvents(InstantSource.system());
        this.length = new TicketLength(profile);
        this.talk = new PrinterTalk(port, profile, meter, events);
        port.listen(language(profile), this::told);
    }

    private static StatusLanguage language(PrinterProfile profile) {
        return switch (profile.answers()) {
            case NONE -> StatusLanguage.NONE;
            case REAL_TIME -> StatusLanguage.REAL_TIME;
            case CUSTOM -> StatusLanguage.CUSTOM;
        };
    }

    /**
     * Asks the printer for its state.
     *
     * @return empty where nothing is known about it; with {@link PrinterCondition#PAPER_NEAR_END} also when only the
     *     paper meter says so
     * @throws PrinterException when it could not print now
     */
    public Optional<PrinterStatus> check() throws PrinterException {
        try {
            Optional<PrinterStatus> status = withMeter(talk.inOrder(WHILE_IDLE));
            events.well();
            events.nearEnd(status.map(said -> said.has(PrinterCondition.PAPER_NEAR_END))
                    .orElse(false));
            return status;
        } catch (PrinterException fault) {
            events.fault(fault);
            throw fault;
        }
    }

    private Optional<PrinterStatus> withMeter(Optional<PrinterStatus> status) {
        return profile.nearEndSensor() || !meter.nearEnd()
                ? status
                : Optional.of(status.orElse(new PrinterStatus(Set.of())).with(PrinterCondition.PAPER_NEAR_END));
    }

    /**
     * Prints one ticket and returns when the port has taken all of it and the printer, where it answers, reports no
     * fault. A ticket that has failed is forgotten by the printer, where it can: it must not come out when the paper is
     * back, for its number is void by then.
     *
     * @return how it is known that the paper is out
     * @throws PrinterException when it did not; whether some of the paper may be out stands in it
     */
    public Confirmation print(TicketContent ticket) throws PrinterException {
        return print(TicketBytes.of(ticket, profile, design, fast));
    }

    /** Prints what a technician wants to see, as carefully as a ticket. */
    public Confirmation print(byte[] bytes) throws PrinterException {
        if (talk.mayAnswer()) {
            check();
        }
        try {
            double millimetres = length.millimetres(bytes);
            talk.send(bytes);
            meter.used(millimetres);
            return talk.confirmation(length.printing(millimetres), length.patience(millimetres));
        } catch (PrinterException fault) {
            events.fault(fault);
            throw fault;
        }
    }

    /** Prints a short ticket that is none. */
    public Confirmation printTest() throws PrinterException {
        Confirmation paper = print(TestTicket.of(profile, port.describe()));
        events.add("A test ticket was printed (" + paper.word() + ").");
        return paper;
    }

    /** Tells the printer that the cause of its error is removed: it forgets what it held, and goes on. */
    public void forgetFault() throws PrinterException {
        port.order(new EscPos().recover().toByteArray());
        events.add("The printer was told that its fault is mended.");
    }

    /** Asks all that can be asked about its state, for a technician who wants to see the very bytes. */
    public List<StatusExchange> questions() throws PrinterException {
        return port.questions(WHILE_IDLE);
    }

    /** By the printer itself, between two questions. */
    private void told(Optional<PrinterStatus> status) {
        status.filter(PrinterStatus::canPrint).ifPresent(_ -> events.well());
        talk.fault(status).ifPresent(events::fault);
        changed.run();
    }

    /** Is called, on a thread of the port, when the printer has told a change by itself or went away. */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** The last 20 at most, the newest first. */
    public List<PrinterEvent> recentEvents() {
        return events.newestFirst();
    }

    public PaperMeter meter() {
        return meter;
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
}
