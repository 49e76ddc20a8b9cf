package id.giliran.protocol.request;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serving at this stage is over.
 *
 * @param ticket id of the ticket
 * @param outcome {@code completed}, {@code documents-incomplete} or {@code referred-elsewhere}
 * @param doneAt hub time at which the operator did it while the hub was away; absent for now
 * @param missing which of its service's requirements were missing, counted from 1; absent for none, and only with
 *     {@code documents-incomplete}
 */
public record FinishRequest(
        @Limit(40) String ticket,
        @Limit(40) String outcome,
        @Nullable Instant doneAt,

        @JsonSetter(nulls = Nulls.SET, contentNulls = Nulls.FAIL) @Nullable List<Integer> missing) {
    /** Nothing is said to be missing. */
    public FinishRequest(String ticket, String outcome, @Nullable Instant doneAt) {
        this(ticket, outcome, doneAt, null);
    }

    /** Done now. */
    public FinishRequest(String ticket, String outcome) {
        this(ticket, outcome, null);
    }
}
