package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a view now.
 *
 * @param view the newest one that arrived, absent until the first; kept when the link breaks
 * @param asOf hub time of the last frame; on a broken link, how old the view is
 * @param hub id of the hub's run that sent the last frame; another one means that it was restarted
 * @param refusal why the hub, though it answers, does not give this view, such as an unknown counter; absent otherwise
 */
public record Snapshot<V>(
        Link link,
        @Nullable V view,
        @Nullable Instant asOf,
        @Nullable String hub,
        @Nullable Problem refusal) {

    /** Before anything was heard. */
    public static <V> Snapshot<V> connecting() {
        return new Snapshot<>(Link.CONNECTING, null, null, null, null);
    }

    /** Whether the view is there and is the hub's newest. */
    public boolean isFresh() {
        return link == Link.CONNECTED;
    }
}
