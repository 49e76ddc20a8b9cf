package id.giliran.rehearsal.script;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.util.List;

/** How visitors and operators behave, in whatever order visitors are called. The same question has the same answer. */
public interface Conduct {
    /**
     * What happens from a call on until the counter is rid of the visitor.
     *
     * @param call how often the ticket was called for this stage, from 1
     */
    List<Step> visit(TicketId ticket, StageRef stage, CounterNumber counter, int call);

    /**
     * How long a counter that could call takes until it does.
     *
     * @param call counts the calls of this counter, from 1
     */
    Duration pauseBeforeCall(CounterNumber counter, int call);
}
