package id.giliran.hub.sequencer;

import id.giliran.hub.journal.SampleOffice;
import java.time.Duration;
import java.time.InstantSource;

/** The real hub clock, on a computer whose clock was set to the sample office's Monday morning. */
final class MorningClock {
    private MorningClock() {}

    static HubClock started() {
        Duration away = Duration.between(InstantSource.system().instant(), SampleOffice.MORNING);
        return new SystemHubClock(() -> InstantSource.system().instant().plus(away), System::nanoTime);
    }
}
