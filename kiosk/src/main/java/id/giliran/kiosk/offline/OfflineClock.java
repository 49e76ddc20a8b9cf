package id.giliran.kiosk.offline;

import id.giliran.hubclient.HubTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hub time, also when the kiosk was started without the hub: then it is the last one seen and what the kiosk's own clock
 * counts since, as long as that clock can be right.
 */
final class OfflineClock {
    private final HubTime hub;
    private final InstantSource system;
    private final @Nullable Anchor anchor;

    /**
     * @param hubTime the last one seen before this start
     * @param systemTime of the kiosk's own clock at the same moment
     */
    record Anchor(Instant hubTime, Instant systemTime) {}

    /** @param anchor absent when the hub was never heard */
    OfflineClock(HubTime hub, InstantSource system, @Nullable Anchor anchor) {
        this.hub = hub;
        this.system = system;
        this.anchor = anchor;
    }

    /** Empty when the hub was never heard, or the kiosk's own clock is behind the last time that it was. */
    Optional<Instant> now() {
        Optional<Instant> heard = hub.now();
        return heard.isPresent() ? heard : estimate();
    }

    private Optional<Instant> estimate() {
        if (anchor == null) {
            return Optional.empty();
        }
        Duration since = Duration.between(anchor.systemTime(), system.instant());
        return since.isNegative()
                ? Optional.empty()
                : Optional.of(anchor.hubTime().plus(since));
    }

    /** Hub time and the kiosk's own clock of this moment. */
    Optional<Anchor> reading() {
        return now().map(time -> new Anchor(time, system.instant()));
    }
}
