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

    @Test
    void aClockThatIsRightHasNothingToTell() {
        clock.notBefore(MORNING.minusSeconds(86_400));
        clock.now();
        pass(Duration.ofHours(2));

        assertThat(clock.state()).isEqualTo(ClockState.RIGHT);
    }

    @Test
    void aClockThatIsBehindIsToldUntilItIsSetRightAndThatIsNoJump() {
        clock.notBefore(MORNING.plusSeconds(60));
        computer.set(Instant.EPOCH);
        clock.now();
        assertThat(clock.state().behind()).isEqualTo(Duration.between(Instant.EPOCH, MORNING.plusSeconds(60)));

        timePasses(Duration.ofSeconds(30));
        clock.now();
        computer.set(MORNING.plusSeconds(100));
        clock.now();

        assertThat(clock.state()).isEqualTo(ClockState.RIGHT);
    }

    @Test
    void aJumpForwardIsToldWithItsLength() {
        clock.now();
        pass(Duration.ofSeconds(1));
        Instant tomorrow = clock.now().plus(Duration.ofDays(1));
        computer.set(tomorrow);
        clock.now();
        pass(Duration.ofHours(1));

        assertThat(clock.state()).isEqualTo(new ClockState(Duration.ZERO, Duration.ofDays(1), tomorrow));
    }

    /** Time passes, and the computer's clock goes with it. */
    private void pass(Duration time) {
        computer.set(clock.now().plus(time));
        timePasses(time);
        clock.now();
    }

    private void timePasses(Duration time) {
        elapsedNanos.addAndGet(time.toNanos());
    }
}
