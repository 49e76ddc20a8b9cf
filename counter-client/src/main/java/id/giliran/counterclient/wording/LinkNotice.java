package id.giliran.counterclient.wording;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the connection when it is not as it should be.
 *
 * @param lost nothing can be asked of the hub now
 * @param words the sentence
 */
public record LinkNotice(boolean lost, String words) {

    /**
     * What there is to say about this snapshot, if anything.
     *
     * @param zone of the office, absent as long as nothing was heard
     */
    public static Optional<LinkNotice> of(Snapshot<?> snapshot, @Nullable String zone, Wording wording) {
        return of(snapshot, zone, wording, "link.lost");
    }

    /** The same at a desk, where something can be done all the same. */
    public static Optional<LinkNotice> atDesk(Snapshot<?> snapshot, String zone, Wording wording) {
        return of(snapshot, zone, wording, "link.lost-at-desk");
    }

    private static Optional<LinkNotice> of(
            Snapshot<?> snapshot, @Nullable String zone, Wording wording, String lostKey) {
        if (snapshot.refusal() != null) {
            return Optional.of(new LinkNotice(true, new ProblemWords(wording).sentence(snapshot.refusal())));
        }
        return switch (snapshot.link()) {
            case CONNECTED -> Optional.empty();
            case CONNECTING -> Optional.of(new LinkNotice(true, wording.text("link.connecting")));
            case STALE -> Optional.of(new LinkNotice(false, since("link.stale", snapshot, zone, wording)));
            case LOST ->
                Optional.of(new LinkNotice(
                        true,
                        snapshot.view() == null
                                ? wording.text("link.never")
                                : since(lostKey, snapshot, zone, wording)));
        };
    }

    /** Whether an act can be asked for: after a short break it may still get through, from then on it only misleads. */
    public static boolean allowsActs(Snapshot<?> snapshot) {
        return snapshot.view() != null
                && snapshot.refusal() == null
                && (snapshot.link() == Link.CONNECTED || snapshot.link() == Link.STALE);
    }

    private static String since(String key, Snapshot<?> snapshot, @Nullable String zone, Wording wording) {
        @Nullable Instant asOf = snapshot.asOf();
        return asOf == null || zone == null
                ? wording.text("link.connecting")
                : wording.text(key, wording.time(asOf, zone));
    }
}
