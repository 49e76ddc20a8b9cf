package id.giliran.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one server-sent event carries: hub time, and the newest view when there is a new one.
 *
 * @param now hub time at sending
 * @param hub id of this run of the hub; another one means that it was restarted
 * @param view absent in a heartbeat
 */
public record Frame<V>(Instant now, String hub, @Nullable V view) {
    /** Name of the event that carries a view. */
    public static final String VIEW = "view";

    /** Name of the event that only says that the hub lives. */
    public static final String HEARTBEAT = "heartbeat";
}
