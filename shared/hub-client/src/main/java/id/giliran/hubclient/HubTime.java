package id.giliran.hubclient;

import java.time.Instant;
import java.util.Optional;

/** The hub's time, the only one that screens show. */
@FunctionalInterface
public interface HubTime {
    /**
     * The hub's now, from its last frame and what has passed here since; empty before the first frame.
     * It never runs backwards within one run of the hub, and goes on while the hub cannot be heard.
     */
    Optional<Instant> now();
}
