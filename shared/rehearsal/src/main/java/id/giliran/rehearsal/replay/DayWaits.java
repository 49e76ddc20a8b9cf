package id.giliran.rehearsal.replay;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.Tally;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The waits of one day as the day goes on, of whatever happened and of whatever is played alike: from the number, or from the
 * end of the stage before, to the first call that was answered.
 */
final class DayWaits {
    private final List<Wait> visits = new ArrayList<>();
    private final List<Wait> stages = new ArrayList<>();
    private final Map<TicketId, Set<StageRef>> begun = new HashMap<>();
    private @Nullable Instant lastDoneAt;
    private @Nullable Tally tally;

    /** @param office after the event */
    void see(Instant at, OfficeEvent event, Office office) {
        switch (event) {
            case ServingStarted started ->
                office.ticket(started.ticket())
                        .filter(Serving.class::isInstance)
                        .map(Serving.class::cast)
                        .ifPresent(this::begin);
            case StageFinished done -> lastDoneAt = done.at().orElse(at);
            case TicketServed done -> lastDoneAt = done.at().orElse(at);
            default -> {
                // Ends no wait.
            }
        }
    }

    /** The day is over, or as far as it is known. */
    void end(Office office) {
        tally = office.tally();
    }

    private void begin(Serving serving) {
        Set<StageRef> before = begun.computeIfAbsent(serving.id(), _ -> new HashSet<>());
        if (before.isEmpty()) {
            visits.add(wait(serving, begin(serving.slip())));
        }
        if (before.add(serving.waiting().stage())) {
            stages.add(wait(serving, serving.waiting().eligibleAt()));
        }
    }

    /** Nobody waits for a time that was agreed. */
    private static Instant begin(Slip slip) {
        return slip.appointment().filter(slip.issuedAt()::isBefore).orElse(slip.issuedAt());
    }

    private static Wait wait(Serving serving, Instant from) {
        return new Wait(
                serving.slip(), serving.waiting().stage(), from, serving.call().firstCalledAt(), serving.counter());
    }

    /** From the number to the first call that was answered, one of each visit. */
    List<Wait> visits() {
        return List.copyOf(visits);
    }

    /** One of each stage of each visit. */
    List<Wait> stages() {
        return List.copyOf(stages);
    }

    Optional<Instant> lastDoneAt() {
        return Optional.ofNullable(lastDoneAt);
    }

    Tally tally() {
        if (tally == null) {
            throw new IllegalStateException("the day is not over");
        }
        return tally;
    }
}
