package id.giliran.hubclient;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hub's time, set by each frame that arrives on any stream. Safe for use by many threads. */
final class FrameClock implements HubTime {
    private final Timing timing;
    private String hub = "";
    private @Nullable Instant told;
    private long toldAt;
    private Instant newestShown = Instant.MIN;

    FrameClock(Timing timing) {
        this.timing = timing;
    }

    /** A frame came from this run of the hub. */
    synchronized void heard(Instant now, String run) {
        if (!run.equals(hub)) {
            newestShown = Instant.MIN;
        }
        hub = run;
        told = now;
        toldAt = timing.nanos();
    }

    @Override
    public synchronized Optional<Instant> now() {
        if (told == null) {
            return Optional.empty();
        }
        Instant estimate = told.plus(Duration.ofNanos(timing.nanos() - toldAt));
        if (estimate.isAfter(newestShown)) {
            newestShown = estimate;
        }
        return Optional.of(newestShown);
    }
}
