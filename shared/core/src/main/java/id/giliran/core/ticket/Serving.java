package id.giliran.core.ticket;

import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The visitor is at the counter.
 *
 * @param startedAt when this spell of serving began
 * @param servedBefore serving time of earlier spells, before the ticket was parked
 */
public record Serving(Called call, Instant startedAt, Duration servedBefore) implements AtCounter {
    /** Announced again while being served, for a visitor who went back to the hall. */
    public Serving recall(int announcement, Instant at) {
        return new Serving(call.recall(announcement, at), startedAt, servedBefore);
    }

    /** The counter keeps the ticket for later; the serving time stands still. */
    public Parked park(String note, Instant at) {
        return new Parked(call, servingTime(at), note, at);
    }

    /** This stage is done, the ticket waits for the next from now on. */
    public Waiting moveOn(StageRef next, Instant at) {
        return waiting().moveTo(next, Optional.empty(), at);
    }

    /** The visit ends here. */
    public Served finish(Outcome outcome, Instant at) {
        return new Served(slip(), call.counter(), outcome, at);
    }

    /** Serving time up to this moment, without parked time. */
    public Duration servingTime(Instant at) {
        return servedBefore.plus(Duration.between(startedAt, at));
    }
}
