package id.giliran.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WatchTimesTest {
    @Test
    void theFirstDeathIsNotPunishedAndEachFurtherOneTwiceAsLong() {
        assertThat(WatchTimes.USUAL.before(0)).isZero();
        assertThat(WatchTimes.USUAL.before(1)).isZero();
        assertThat(WatchTimes.USUAL.before(2)).hasSeconds(1);
        assertThat(WatchTimes.USUAL.before(3)).hasSeconds(2);
        assertThat(WatchTimes.USUAL.before(5)).hasSeconds(8);
        assertThat(WatchTimes.USUAL.before(8)).hasSeconds(60);
        assertThat(WatchTimes.USUAL.before(1_000_000)).hasSeconds(60);
    }

    @Test
    void aShorterPatienceAsksForMoreSigns() {
        assertThat(WatchTimes.USUAL.withSilence(Duration.ofSeconds(6)).signs()).hasSeconds(1);
    }
}
