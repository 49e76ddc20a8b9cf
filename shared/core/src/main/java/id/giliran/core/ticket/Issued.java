package id.giliran.core.ticket;

import id.giliran.core.plan.StageRef;
import java.util.Optional;

/** The number is given, the paper not yet confirmed. */
public record Issued(Slip slip) implements Ticket {
    /** The ticket joins the queue at its first stage; it has waited since it was issued. */
    public Waiting join(StageRef first, boolean paperConfirmed) {
        return new Waiting(slip, first, slip.issuedAt(), Optional.empty(), paperConfirmed);
    }

    /** The paper never came out. */
    public Void fail() {
        return new Void(slip);
    }
}
