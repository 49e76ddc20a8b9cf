package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.journal.SampleOffice;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class SystemHubClockTest {
    private static final Instant MORNING = SampleOffice.MORNING;

    private final AtomicReference<Instant> computer = new AtomicReference<>(MORNING);
    private final AtomicLong elapsedNanos = new AtomicLong(-5);
    private final HubClock clock = new SystemHubClock(computer::get, elapsedNanos::get);

    @Test
    void hubTimeIsTheComputersInWholeMilliseconds() {
        computer.set(MORNING.plusNanos(1_999_999));

        assertThat(clock.now()).isEqualTo(MORNING.plusMillis(1));
    }

    @Test
    void aSmallCorrectionMakesHubTimeStandUntilTheComputerHasCaughtUp() {
        clock.now();
        timePasses(Duration.ofMillis(200));
        computer.set(MORNING.minusMillis(300));

        assertThat(clock.now()).isEqualTo(MORNING);
        computer.set(MORNING.plusMillis(1));
        assertThat(clock.now()).isEqualTo(MORNING.plusMillis(1));
    }

    @Test
    void aClockThatIsFarBehindDoesNotStopHubTime() {
        clock.notBefore(MORNING.plusSeconds(60));
        computer.set(Instant.EPOCH);

        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(60));
        timePasses(Duration.ofNanos(2_500_000));
        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(60).plusMillis(2));
        timePasses(Duration.ofSeconds(15));
        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(75).plusMillis(2));
    }

    @Test
    void aClockThatIsSetRightAgainIsFollowedForwardsOnly() {
        clock.now();
        computer.set(MORNING.minus(Duration.ofDays(9_000)));
        timePasses(Duration.ofSeconds(30));
        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(30));

        computer.set(MORNING.plusSeconds(10));
        timePasses(Duration.ofSeconds(1));
        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(31));
        computer.set(MORNING.plusSeconds(40));
        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(40));
    }

    @Test
    void whatStandsInTheJournalIsThePast() {
        clock.now();
        clock.notBefore(MORNING.minusSeconds(1));
        assertThat(clock.now()).isEqualTo(MORNING);

        clock.notBefore(MORNING.plusMillis(500));
        assertThat(clock.now()).isEqualTo(MORNING.plusMillis(500));
    }

    private void timePasses(Duration time) {
        elapsedNanos.addAndGet(time.toNanos());
    }
}
