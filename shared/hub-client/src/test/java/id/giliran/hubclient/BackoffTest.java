package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BackoffTest {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration CAP = Duration.ofSeconds(3);

    /** Chance that always falls on the same side. */
    private record Loaded(boolean high) implements RandomGenerator {
        @Override
        public long nextLong() {
            return high ? Long.MAX_VALUE : 0;
        }

        @Override
        public long nextLong(long bound) {
            return high ? bound - 1 : 0;
        }
    }

    @Test
    void waitsDoubleUpToTheCap() {
        assertThat(waits(new Backoff(new Loaded(true), FIRST, CAP)))
                .containsExactly(millis(250), millis(500), millis(1000), millis(2000), millis(3000), millis(3000));
    }

    @Test
    void chanceTakesAtMostHalfOfAWait() {
        assertThat(waits(new Backoff(new Loaded(false), FIRST, CAP)))
                .containsExactly(millis(125), millis(250), millis(500), millis(1000), millis(1500), millis(1500));
    }

    @Test
    void afterAResetItBeginsAgain() {
        Backoff backoff = new Backoff(new Loaded(true), FIRST, CAP);
        waits(backoff);

        backoff.reset();

        assertThat(backoff.next()).isEqualTo(FIRST);
    }

    private static List<Duration> waits(Backoff backoff) {
        return Stream.generate(backoff::next).limit(6).toList();
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
