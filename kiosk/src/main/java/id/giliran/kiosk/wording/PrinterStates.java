package id.giliran.kiosk.wording;

import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.protocol.PrinterState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Puts what printer and port say into the words that kiosk, counters and hub have for it. */
public final class PrinterStates {
    private PrinterStates() {}

    /** The word for what keeps a printer from printing. */
    public static PrinterState of(Reason reason) {
        return switch (reason) {
            case OUT_OF_PAPER -> PrinterState.PAPER_OUT;
            case COVER_OPEN -> PrinterState.COVER_OPEN;
            case CUTTER_JAMMED -> PrinterState.CUTTER_JAMMED;
            case OVERHEATED -> PrinterState.OVERHEATED;
            case FAULTY, REFUSED, INTERRUPTED -> PrinterState.FAULTY;
            case OFFLINE -> PrinterState.OFFLINE;
            case NOT_FOUND, UNPLUGGED -> PrinterState.UNPLUGGED;
            case STUCK -> PrinterState.STUCK;
            case QUEUE_PAUSED -> PrinterState.QUEUE_PAUSED;
        };
    }

    /** The words for what a printer that is reached says of itself. */
    public static Set<PrinterState> of(Collection<PrinterCondition> conditions) {
        Set<PrinterState> states = EnumSet.noneOf(PrinterState.class);
        conditions.forEach(condition -> states.add(of(condition)));
        return states;
    }

    private static PrinterState of(PrinterCondition condition) {
        return switch (condition) {
            case OFFLINE -> PrinterState.OFFLINE;
            case COVER_OPEN -> PrinterState.COVER_OPEN;
            case PAPER_END -> PrinterState.PAPER_OUT;
            case PAPER_NEAR_END -> PrinterState.PAPER_NEAR_END;
            case CUTTER_ERROR -> PrinterState.CUTTER_JAMMED;
            case RECOVERABLE_ERROR, BROKEN -> PrinterState.FAULTY;
            case OVERHEATED -> PrinterState.OVERHEATED;
            case TICKET_IN_PRESENTER -> PrinterState.TICKET_NOT_TAKEN;
        };
    }
}
