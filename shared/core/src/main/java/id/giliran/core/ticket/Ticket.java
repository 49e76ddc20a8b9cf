package id.giliran.core.ticket;

/** The place in line of one visitor, in exactly one state of its life. */
public sealed interface Ticket permits Issued, Waiting, AtCounter, Ended {
    /** What stands on the paper. */
    Slip slip();

    /** The ticket's id. */
    default TicketId id() {
        return slip().id();
    }

    /** The ticket's printed number. */
    default TicketNumber number() {
        return slip().number();
    }
}
