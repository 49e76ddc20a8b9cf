package id.giliran.printing;

import java.util.Locale;

/** How it is known that a ticket's paper is out, the best first; it stands in the journal. */
public enum Confirmation {
    /** The printer itself has said that it printed this ticket ({@code GS ( H}). */
    ACKNOWLEDGED,
    /** The printer has taken all bytes and reports no fault afterwards. */
    STATUS_CLEAN,
    /** The spooler says that the job is completed. */
    JOB_COMPLETED,
    /** The bytes have been taken; nothing more can be known of this printer. */
    SENT;

    /** The word in JSON, such as {@code status-clean}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
