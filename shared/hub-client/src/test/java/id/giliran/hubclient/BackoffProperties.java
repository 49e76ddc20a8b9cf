package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class BackoffProperties {
    @Property
    void noWaitLeavesItsBoundsWhateverTheChance(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5_000) int first,
            @ForAll @IntRange(max = 5_000) int more) {
        Duration cap = Duration.ofMillis((long) first + more);
        Backoff backoff = new Backoff(new Random(seed), Duration.ofMillis(first), cap);

        List<Duration> waits = Stream.generate(backoff::next).limit(40).toList();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofNanos(first * 500_000L), cap));
        assertThat(waits.subList(20, 40)).allSatisfy(wait -> assertThat(wait).isGreaterThanOrEqualTo(cap.dividedBy(2)));
    }

    @Property(tries = 100)
    void twoScreensDoNotWaitAlike(@ForAll long seed) {
        List<Duration> one = waits(new Random(seed));
        List<Duration> other = waits(new Random(seed + 1));

        assertThat(one).isNotEqualTo(other);
    }

    private static List<Duration> waits(Random chance) {
        Backoff backoff = new Backoff(chance, Duration.ofMillis(250), Duration.ofSeconds(3));
        return Stream.generate(backoff::next).limit(8).toList();
    }
}
