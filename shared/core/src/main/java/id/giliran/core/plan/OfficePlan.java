package id.giliran.core.plan;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * What one business day runs by. It stands in the journal, so that the day can be applied again whatever was edited since.
 *
 * @param zone the office's own time
 * @param credit head start of a ticket with priority, one for all priority groups, so that it does not tell which group
 * @param confirmationTime how long a printed ticket may stay unconfirmed before it joins the queue all the same
 * @param undoTime how long an act can be taken back
 */
public record OfficePlan(
        ZoneId zone,
        List<Service> services,
        List<CounterPlan> counters,
        Duration credit,
        Duration confirmationTime,
        Duration undoTime) {
    public OfficePlan {
        services = List.copyOf(services);
        counters = List.copyOf(counters);
    }
}
