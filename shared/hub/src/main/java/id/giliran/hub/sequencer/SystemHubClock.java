package id.giliran.hub.sequencer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Hub time by the computer's clock. Where that clock was set back a little, hub time stands until it has caught up. Where it
 * is far behind (a dead clock battery, after a power cut), hub time goes on from where it was at the pace of elapsed time:
 * standing still for years would mean that no paper is ever found unconfirmed and nobody ever waits.
 */
public final class SystemHubClock implements HubClock {
    /** More than a time server corrects at once, less than a person notices. */
    private static final Duration STAND_STILL = Duration.ofSeconds(1);

    /** More than a time server corrects at once, or a busy computer keeps a thread waiting. */
    private static final Duration JUMP = Duration.ofMinutes(1);

    private final InstantSource computer;
    private final LongSupplier elapsedNanos;
    private Instant last = Instant.MIN;
    private Instant anchor = Instant.MIN;
    private long anchoredAt;
    /** What the computer's clock told last, and when. */
    private @Nullable Instant read;

    private long readAt;
    private Duration jumped = Duration.ZERO;
    private @Nullable Instant jumpedAt;

    /** By this computer's clock. */
    public SystemHubClock() {
        this(InstantSource.system(), System::nanoTime);
    }

    /**
     * By another clock.
     *
     * @param computer may jump
     * @param elapsedNanos never jumps; its zero means nothing
     */
    public SystemHubClock(InstantSource computer, LongSupplier elapsedNanos) {
        this.computer = computer;
        this.elapsedNanos = elapsedNanos;
    }

    @Override
    public synchronized Instant now() {
        Instant told = computer.instant().truncatedTo(ChronoUnit.MILLIS);
        noteJump(told);
        if (!told.isBefore(last)) {
            goOnFrom(told);
        } else if (told.isBefore(last.minus(STAND_STILL))) {
            last = later(last, anchor.plusNanos(elapsedNanos.getAsLong() - anchoredAt));
        }
        return last;
    }

    @Override
    public synchronized void notBefore(Instant moment) {
        if (moment.isAfter(last)) {
            goOnFrom(moment);
        }
    }

    @Override
    public synchronized ClockState state() {
        Instant told = computer.instant();
        Duration behind = told.isBefore(last.minus(STAND_STILL)) ? Duration.between(told, last) : Duration.ZERO;
        return new ClockState(behind, jumped, jumpedAt);
    }

    /** Only what takes hub time along: a clock that was far behind and is set right is no jump. */
    private void noteJump(Instant told) {
        long nanos = elapsedNanos.getAsLong();
        if (read != null && told.isAfter(last)) {
            Instant expected = later(last, read.plusNanos(nanos - readAt));
            Duration beyond = Duration.between(expected, told);
            if (beyond.compareTo(JUMP) > 0) {
                jumped = beyond;
                jumpedAt = told;
            }
        }
        read = told;
        readAt = nanos;
    }

    private void goOnFrom(Instant moment) {
        last = moment;
        anchor = moment;
        anchoredAt = elapsedNanos.getAsLong();
    }

    private static Instant later(Instant one, Instant other) {
        Instant whole = other.truncatedTo(ChronoUnit.MILLIS);
        return whole.isAfter(one) ? whole : one;
    }
}
