package id.giliran.hubclient;

import java.time.Duration;

/** Decides how a view stands, from what was heard and when. Times are of {@link Timing#nanos()}. Not for several threads at once. */
final class Freshness {
    /** Two heartbeats of the hub. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    static final Duration LOST_AFTER = Duration.ofSeconds(30);

    /** One heartbeat. */
    static final Duration SETTLED_AFTER = Duration.ofSeconds(5);

    private Link link = Link.CONNECTING;
    private long lastHeard;
    private long lastFresh;
    private boolean viewSeen;
    private long viewSeenAt;

    Freshness(long now) {
        lastHeard = now;
        lastFresh = now;
    }

    /** A stream is being opened. */
    void opening(long now) {
        lastHeard = now;
        viewSeen = false;
    }

    /** Something came on the stream. */
    void heard(long now) {
        lastHeard = now;
        if (link == Link.CONNECTED) {
            lastFresh = now;
        }
    }

    /** A view came on the stream: only that makes what is shown the newest. */
    void viewArrived(long now) {
        if (!viewSeen) {
            viewSeen = true;
            viewSeenAt = now;
        }
        link = Link.CONNECTED;
        heard(now);
    }

    /** The stream is over. */
    void broke() {
        if (link == Link.CONNECTED) {
            link = Link.STALE;
        }
    }

    /** Whether nothing has come for so long that the connection must be half dead. */
    boolean isSilent(long now) {
        return now - lastHeard >= SILENCE.toNanos();
    }

    /** Whether this stream was good for so long that its end is an accident, and not a hub in trouble. */
    boolean wasSettled() {
        return viewSeen && lastHeard - viewSeenAt >= SETTLED_AFTER.toNanos();
    }

    Link at(long now) {
        if (isSilent(now)) {
            broke();
        }
        if (link != Link.CONNECTED && now - lastFresh >= LOST_AFTER.toNanos()) {
            link = Link.LOST;
        }
        return link;
    }
}
