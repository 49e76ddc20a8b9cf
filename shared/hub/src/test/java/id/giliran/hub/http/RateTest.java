package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RateTest {
    private static final int AT_ONCE = 5;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
    private final Rate rate = new Rate(AT_ONCE, 2, now::get);

    @Test
    void soManyMayAtOnceAndNotOneMore() {
        assertThat(taken("flood", 100)).isEqualTo(AT_ONCE);
    }

    @Test
    void thenSoManyASecond() {
        taken("flood", 100);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(taken("flood", 100)).isEqualTo(2);
    }

    @Test
    void whoWasRefusedPaysNothingForIt() {
        taken("flood", 100_000);
        now.addAndGet(TimeUnit.SECONDS.toNanos(3));

        assertThat(taken("flood", 100)).isEqualTo(AT_ONCE);
    }

    @Test
    void oneDoesNotPayForTheOther() {
        taken("flood", 100);

        assertThat(taken("kiosk", 100)).isEqualTo(AT_ONCE);
    }

    @Test
    void whoComesUnderEverNewNamesGainsNothingInTheEnd() {
        IntStream.range(0, 10_000).forEach(number -> rate.take("stranger " + number));

        assertThat(IntStream.range(0, 1_000)
                        .filter(number -> rate.take("other " + number))
                        .count())
                .isEqualTo(AT_ONCE);
    }

    @Test
    void whoseAllowanceIsWholeIsForgotten() {
        IntStream.range(0, 10_000).forEach(number -> rate.take("stranger " + number));
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        rate.forget();

        assertThat(taken("a new one", 100)).isEqualTo(AT_ONCE);
        assertThat(taken("another new one", 100)).isEqualTo(AT_ONCE);
    }

    private long taken(String who, int tries) {
        return IntStream.range(0, tries).filter(number -> rate.take(who)).count();
    }
}
