package id.giliran.core;

import id.giliran.core.plan.PriorityLimits;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Whether a ticket that is given now may have priority. Without it the visitor gets an ordinary number. */
public record PriorityRules(Office office, Instant now) {
    /** Why no ticket gets priority now, whatever its group; empty when one does. */
    public Optional<PriorityClosed> closed() {
        return office.plan().priorityLimits().flatMap(this::closed);
    }

    private Optional<PriorityClosed> closed(PriorityLimits limits) {
        var time = LocalTime.ofInstant(now, office.plan().zone());
        if (limits.window().stream().anyMatch(window -> !window.contains(time))) {
            return Optional.of(PriorityClosed.OUTSIDE_HOURS);
        }
        return limits.quota().stream().anyMatch(quota -> office.state().tickets.withPriorityOnPaper() >= quota)
                ? Optional.of(PriorityClosed.QUOTA_USED_UP)
                : Optional.empty();
    }
}
