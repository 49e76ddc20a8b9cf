package id.giliran.hub.sequencer;

import id.giliran.hub.journal.SampleOffice;
import java.time.Duration;
import java.time.Instant;

/** Hub time that goes on only when a test says so. */
final class SteppingClock implements HubClock {
    private Instant now = SampleOffice.MORNING;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void notBefore(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    synchronized void step(Duration time) {
        now = now.plus(time);
    }
}
