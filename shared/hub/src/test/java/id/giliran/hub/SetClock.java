package id.giliran.hub;

import id.giliran.hub.sequencer.HubClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A clock that a test sets: begins on Monday, 23 November 2026, at nine in the office's morning. */
public final class SetClock implements HubClock {
    /** The business day of the tests. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void notBefore(Instant moment) {
        now = now.isBefore(moment) ? moment : now;
    }

    /** Time passes. */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }
}
