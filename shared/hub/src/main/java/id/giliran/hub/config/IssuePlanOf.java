package id.giliran.hub.config;

import id.giliran.core.plan.IssuePlan;
import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.PriorityLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Translates what holds for the numbers of all services together. */
final class IssuePlanOf {
    static final String OFF = "off";
    static final String WARN = "warn";
    static final String REFUSE = "refuse";

    /** For an office that says nothing of it; the same as the defaults of its keys. */
    private static final OfficeFile.LastTicketEntry USUAL =
            new OfficeFile.LastTicketEntry(WARN, Duration.ofMinutes(60), Duration.ofMinutes(10));

    private IssuePlanOf() {}

    static Optional<IssuePlan> file(OfficeFile office) {
        IssuePlan plan = new IssuePlan(
                priority(office.priority()), lastTicket(office.lastTicket().orElse(USUAL)));
        return plan.equals(IssuePlan.PLAIN) ? Optional.empty() : Optional.of(plan);
    }

    private static Optional<PriorityLimits> priority(OfficeFile.Priority priority) {
        return priority.quota().isEmpty() && priority.window().isEmpty()
                ? Optional.empty()
                : Optional.of(new PriorityLimits(
                        priority.quota().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        priority.window().map(Hours::read)));
    }

    private static Optional<LastTicket> lastTicket(OfficeFile.LastTicketEntry entry) {
        return entry.then().equals(OFF)
                ? Optional.empty()
                : Optional.of(new LastTicket(entry.then().equals(REFUSE), entry.servedOn(), entry.margin()));
    }
}
