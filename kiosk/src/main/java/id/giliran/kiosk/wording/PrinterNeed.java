package id.giliran.kiosk.wording;

import id.giliran.printing.port.PrinterException;

/** What somebody must do for the printer, as far as a visitor can understand and tell it. */
public enum PrinterNeed {
    /** A new roll. */
    PAPER,
    /** The cover must be closed. */
    COVER,
    /** The power or the cable must be looked at. */
    POWER,
    /** Somebody who knows printers. */
    REPAIR;

    public static PrinterNeed of(PrinterException.Reason reason) {
        return switch (reason) {
            case OUT_OF_PAPER -> PAPER;
            case COVER_OPEN -> COVER;
            case NOT_FOUND, UNPLUGGED, OFFLINE -> POWER;
            case CUTTER_JAMMED, OVERHEATED, FAULTY, QUEUE_PAUSED, REFUSED, STUCK, INTERRUPTED -> REPAIR;
        };
    }
}
