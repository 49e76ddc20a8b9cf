package id.giliran.core.ticket;

import id.giliran.core.plan.CounterNumber;
import java.time.Duration;
import java.time.Instant;

/**
 * Called to a counter, not yet there.
 *
 * @param waiting the wait that the call ended
 * @param firstCalledAt when the waiting time of this stage ended
 * @param calls how often it was announced, from 1
 * @param announcement the newest announcement
 */
public record Called(
        Waiting waiting, CounterNumber counter, Instant firstCalledAt, Instant calledAt, int calls, int announcement)
        implements AtCounter {
    @Override
    public Slip slip() {
        return waiting.slip();
    }

    @Override
    public Called call() {
        return this;
    }

    /** Late word that the paper came out. */
    public Called confirmPaper() {
        return new Called(waiting.confirmPaper(), counter, firstCalledAt, calledAt, calls, announcement);
    }

    /** Announced again. */
    public Called recall(int newAnnouncement, Instant at) {
        return new Called(waiting, counter, firstCalledAt, at, calls + 1, newAnnouncement);
    }

    /** The visitor is here, serving begins. Whoever stands at the counter is no ghost, so no word about the paper is needed any more. */
    public Serving start(Instant at) {
        return new Serving(confirmPaper(), at, Duration.ZERO);
    }

    /** The visitor is here but something is missing; the counter keeps the ticket. */
    public Parked park(String note, Instant at) {
        return new Parked(confirmPaper(), Duration.ZERO, note, at);
    }

    /** The visitor did not come. */
    public NoShow noShow(Instant at) {
        return new NoShow(this, at);
    }
}
