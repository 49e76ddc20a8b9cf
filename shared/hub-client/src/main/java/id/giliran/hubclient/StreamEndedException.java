package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import org.jspecify.annotations.Nullable;

/** A stream is over; the message is a sentence that says why. */
final class StreamEndedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Problem refusal;

    StreamEndedException(String why) {
        this(why, null);
    }

    StreamEndedException(String why, @Nullable Problem refusal) {
        super(why);
        this.refusal = refusal;
    }

    /** What the hub said, if it answered and refused. */
    @Nullable Problem refusal() {
        return refusal;
    }
}
