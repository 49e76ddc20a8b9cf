package id.giliran.core.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * Kept by a counter for later.
 *
 * @param servedBefore serving time so far
 * @param note a word for the operator, never about a person; may be empty
 */
public record Parked(Called call, Duration servedBefore, String note, Instant parkedAt) implements AtCounter {
    /** The visitor is back at the counter. */
    public Serving resume(Instant at) {
        return new Serving(call, at, servedBefore);
    }
}
