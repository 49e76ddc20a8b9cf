package id.giliran.core.ticket;

/** How it is known that a ticket's paper is out, the surest first. */
public enum Confirmation {
    /** The printer itself said that this ticket is printed. */
    ACKNOWLEDGED,
    /** The printer had no trouble after the bytes had gone out. */
    STATUS_CLEAN,
    /** The spooler said that the job is done. */
    JOB_COMPLETED,
    /** The bytes went out; nothing more is known. */
    SENT,
    /** There is no paper: the visitor took the number from the screen. */
    ON_SCREEN
}
