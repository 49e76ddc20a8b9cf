package id.giliran.rehearsal.script;

import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;

/** What becomes of a visitor's paper. */
public sealed interface Paper {
    /** It comes out, and the kiosk says so. */
    record Printed(Duration after, Confirmation confirmation) implements Paper {}

    /** Nobody says anything. */
    record Unconfirmed() implements Paper {}

    /** It does not come out, and the kiosk says so. */
    record Failed(Duration after, String reason) implements Paper {}

    /**
     * It came out of a kiosk that had lost the hub.
     *
     * @param issuedAt when; the hub hears of it at the time of the arrival
     */
    record GivenOffline(KioskNumber kiosk, TicketNumber number, Instant issuedAt, Confirmation confirmation)
            implements Paper {}
}
