package id.giliran.core.calling;

import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;

/**
 * How one waiting ticket stood when a call was decided: {@code total = waited × weightPercent / 100 + credit}.
 *
 * @param waited time since it became eligible
 * @param credit head start of a ticket with priority, else zero
 */
public record Score(
        TicketId ticket, TicketNumber number, StageRef stage, Duration waited, int weightPercent, Duration credit) {
    /** The figure that is compared; what dividing by 100 cuts off still counts when two seem equal. */
    public Duration total() {
        return waited.multipliedBy(weightPercent).dividedBy(100).plus(credit);
    }
}
