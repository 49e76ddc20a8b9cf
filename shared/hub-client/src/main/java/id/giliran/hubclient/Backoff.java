package id.giliran.hubclient;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing waits between tries, with chance in them so that the screens of a restarted hub do not come all at once. One thread. */
final class Backoff {
    private final RandomGenerator chance;
    private final Duration first;
    private final Duration cap;
    private Duration ceiling;

    /**
     * @param first ceiling of the first wait; it doubles with each further one
     * @param cap no wait is longer
     */
    Backoff(RandomGenerator chance, Duration first, Duration cap) {
        this.chance = chance;
        this.first = first;
        this.cap = cap;
        this.ceiling = first;
    }

    /** The next wait: between half of the ceiling and the ceiling. */
    Duration next() {
        long half = ceiling.toNanos() / 2;
        Duration wait = Duration.ofNanos(half + chance.nextLong(half + 1));
        Duration doubled = ceiling.multipliedBy(2);
        ceiling = doubled.compareTo(cap) < 0 ? doubled : cap;
        return wait;
    }

    void reset() {
        ceiling = first;
    }
}
