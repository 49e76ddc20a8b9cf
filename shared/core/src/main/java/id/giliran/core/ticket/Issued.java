package id.giliran.core.ticket;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.StageRef;
import java.util.Optional;

/** The number is given, the paper not yet confirmed. */
public record Issued(Slip slip) implements Ticket {
    /** The ticket joins the queue at its first stage; it has waited since it was issued, or waits for its slot. */
    public Waiting join(StageRef first, AppointmentRule appointments, boolean paperConfirmed) {
        var eligibleAt = slip.appointment()
                .map(slot -> appointments.eligibleAt(slot, slip.issuedAt()))
                .orElse(slip.issuedAt());
        return new Waiting(slip, first, eligibleAt, Optional.empty(), paperConfirmed);
    }

    /** The paper never came out. */
    public Void fail() {
        return new Void(slip);
    }
}
