package id.giliran.hubclient;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a device waits before it shows another code. Somebody between it and the hub can end a pairing whenever he likes, and each
 * new code is another guess of his at one that the hub would take: without a pause he would have one a second. Whoever stands there
 * sees the first ones soon; a device that nobody looks at does not play along all night. One thread.
 */
final class CodePause {
    /** More than a person causes who types wrongly, refuses, and starts the hub again. */
    private static final int SOON = 10;

    private static final int LATER = 20;

    private final Duration pause;
    private final LongSupplier nanos;
    private int shown;
    private long newest;

    /** @param nanos a clock that runs evenly, in nanoseconds */
    CodePause(Duration pause, LongSupplier nanos) {
        this.pause = pause;
        this.nanos = nanos;
    }

    /** A code is shown. */
    void count() {
        shown++;
        newest = nanos.getAsLong();
    }

    /** How many were shown. */
    int shown() {
        return shown;
    }

    /** What is left of the time before the next one is; nothing after one that was shown for long. */
    Duration next() {
        Duration least = shown < SOON ? pause : pause.multipliedBy(LATER);
        Duration left = least.minusNanos(nanos.getAsLong() - newest);
        return shown == 0 || left.isNegative() ? Duration.ZERO : left;
    }
}
