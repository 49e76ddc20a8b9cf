package id.giliran.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a kiosk can say about its printer besides that all is well; several can hold at once. */
public enum PrinterState {
    /** Only a warning: the roll is nearly used up. */
    PAPER_NEAR_END,
    PAPER_OUT,
    COVER_OPEN,
    CUTTER_JAMMED,
    /** It must cool down and goes on by itself. */
    OVERHEATED,
    /** It reports that it is broken. */
    FAULTY,
    /** It is switched off, or says that it is offline, or is silent. */
    OFFLINE,
    /** Its cable or its port is gone. */
    UNPLUGGED,
    /** It takes no more bytes. */
    STUCK,
    /** The spooler's queue is paused or refuses jobs. */
    QUEUE_PAUSED,
    /** Only a warning: a ticket hangs in the presenter and nobody takes it. */
    TICKET_NOT_TAKEN;

    /** The word in JSON, such as {@code paper-out}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether tickets can be printed all the same. */
    public boolean isOnlyWarning() {
        return this == PAPER_NEAR_END || this == TICKET_NOT_TAKEN;
    }
}
