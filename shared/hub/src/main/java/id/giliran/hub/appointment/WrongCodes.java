package id.giliran.hub.appointment;

import id.giliran.hub.sequencer.HubClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps anybody from finding a code by trying: each kiosk has some wrong codes to spare, and gets one more every now and then.
 * Safe for use by many threads.
 */
public final class WrongCodes {
    /** More than a visitor mistypes, however few visitors come. */
    static final int TO_SPARE = 10;

    static final Duration ONE_MORE = Duration.ofSeconds(15);

    private final HubClock clock;

    /** When the kiosk would have all to spare again. */
    private final Map<Integer, Instant> restedAt = new HashMap<>();

    public WrongCodes(HubClock clock) {
        this.clock = clock;
    }

    /**
     * How long the kiosk must wait until it may try another code.
     *
     * @return empty when it may now
     */
    public synchronized Optional<Duration> pause(int kiosk) {
        Instant now = clock.now();
        Instant allowed = restedAt.getOrDefault(kiosk, now).minus(ONE_MORE.multipliedBy(TO_SPARE - 1L));
        return allowed.isAfter(now) ? Optional.of(Duration.between(now, allowed)) : Optional.empty();
    }

    /** A code from there was wrong. */
    public synchronized void count(int kiosk) {
        Instant now = clock.now();
        Instant rested = restedAt.getOrDefault(kiosk, now);
        restedAt.put(kiosk, (rested.isBefore(now) ? now : rested).plus(ONE_MORE));
    }
}
