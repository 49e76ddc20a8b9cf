package id.giliran.hub.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How often each may do something: so many at once, and then so many a second. Safe for use by many threads. */
final class Rate {
    /** Whoever comes under ever new names shares one allowance with all others who do. */
    private static final int MOST_NAMES = 10_000;

    private static final String OTHERS = "";

    private final long each;
    private final long atOnce;
    private final LongSupplier clock;
    private final long begun;

    /** By whom, until when what he did is paid off, in nanoseconds since the beginning. */
    private final Map<String, Long> paidOff = new ConcurrentHashMap<>();

    /** @param clock nanoseconds that never run backwards */
    Rate(int atOnce, int perSecond, LongSupplier clock) {
        this.each = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.atOnce = each * atOnce;
        this.clock = clock;
        this.begun = clock.getAsLong();
    }

    /** One more. @return whether he may */
    boolean take(String who) {
        long now = clock.getAsLong() - begun;
        String name = paidOff.size() < MOST_NAMES || paidOff.containsKey(who) ? who : OTHERS;
        boolean[] may = new boolean[1];
        paidOff.compute(name, (key, until) -> {
            long from = until == null ? now : Math.max(until, now);
            may[0] = from - now + each <= atOnce;
            return may[0] ? from + each : from;
        });
        return may[0];
    }

    /** Forgets those whose allowance is whole again; to be called now and then. */
    void forget() {
        long now = clock.getAsLong() - begun;
        paidOff.values().removeIf(until -> until <= now);
    }
}
