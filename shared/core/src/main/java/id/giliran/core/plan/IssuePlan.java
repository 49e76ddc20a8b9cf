package id.giliran.core.plan;

import java.util.Optional;

/** What the office says of giving numbers, for all services together. */
public record IssuePlan(Optional<PriorityLimits> priority, Optional<LastTicket> lastTicket) {
    /** No limits but those of the services. */
    public static final IssuePlan PLAIN = new IssuePlan(Optional.empty(), Optional.empty());
}
