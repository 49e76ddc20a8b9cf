package id.giliran.protocol.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Serving at this stage is over.
 *
 * @param ticket id of the ticket
 * @param outcome {@code completed}, {@code documents-incomplete} or {@code referred-elsewhere}
 * @param doneAt hub time at which the operator did it while the hub was away; absent for now
 */
public record FinishRequest(
        @Limit(40) String ticket,
        @Limit(40) String outcome,
        @Nullable Instant doneAt) {
    /** Done now. */
    public FinishRequest(String ticket, String outcome) {
        this(ticket, outcome, null);
    }
}
