package id.giliran.hubclient;

import static id.giliran.hubclient.LiveStream.EIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FrameClockTest {
    private final FakeTiming timing = new FakeTiming();
    private final FrameClock clock = new FrameClock(timing);

    @Test
    void beforeTheFirstFrameThereIsNoTime() {
        assertThat(clock.now()).isEmpty();
    }

    @Test
    void betweenFramesItGoesOn() {
        clock.heard(EIGHT, "run-1");
        timing.advance(Duration.ofMillis(1_500));

        assertThat(clock.now()).contains(EIGHT.plusMillis(1_500));
    }

    @Test
    void aDelayedFrameMakesItStandStillAndNeverGoBack() {
        clock.heard(EIGHT, "run-1");
        timing.advance(Duration.ofSeconds(5));
        assertThat(clock.now()).contains(EIGHT.plusSeconds(5));

        clock.heard(EIGHT.plusSeconds(4), "run-1");

        assertThat(clock.now()).contains(EIGHT.plusSeconds(5));
        timing.advance(Duration.ofSeconds(3));
        assertThat(clock.now()).contains(EIGHT.plusSeconds(7));
    }

    @Test
    void aRestartedHubIsBelievedWhateverItSays() {
        clock.heard(EIGHT, "run-1");
        assertThat(clock.now()).contains(EIGHT);

        clock.heard(EIGHT.minusSeconds(3600), "run-2");

        assertThat(clock.now()).contains(EIGHT.minusSeconds(3600));
    }
}
