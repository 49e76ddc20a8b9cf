package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many codes somebody between a device and its hub can make it show. */
final class CodePauseTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private Duration passed = Duration.ZERO;
    private final CodePause codes = new CodePause(Pace.USUAL.again(), () -> passed.toNanos());

    @Test
    void theFirstCodeIsShownAtOnceAndSoIsTheNextAfterOneThatWasShownForLong() {
        assertThat(codes.next()).isZero();
        codes.count();
        assertThat(codes.next()).isEqualTo(Pace.USUAL.again());
        passed = Duration.ofMinutes(10);
        assertThat(codes.next()).isZero();
    }

    @Test
    void inAnHourADeviceShowsFewCodesHoweverSoonItsPairingsAreEnded() {
        assertThat(shownWithin(HOUR)).isEqualTo(21);
    }

    @Test
    void inANightThatNobodyWatchesItShowsFewToo() {
        assertThat(shownWithin(HOUR.multipliedBy(14))).isEqualTo(177);
    }

    private int shownWithin(Duration time) {
        for (; passed.compareTo(time) < 0; passed = passed.plus(codes.next())) {
            codes.count();
        }
        return codes.shown();
    }
}
