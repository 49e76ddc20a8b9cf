package id.giliran.rehearsal.trial.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GrowthTest {
    @Test
    void aHubThatStaysAsItIsIsFlat() {
        assertThat(Growth.of(days(day -> new Footprint(100_000, 120_000, 40, 30))))
                .hasSize(5)
                .allMatch(Growth::flat);
    }

    @Test
    void whatItTakesInTheFirstDaysIsNoGrowth() {
        assertThat(Growth.of(days(day -> new Footprint(day < 10 ? 50_000 + day * 5_000L : 100_000, 0, 40, 30))))
                .allMatch(Growth::flat);
    }

    @Test
    void aLeakOfOneSocketADayIsFound() {
        List<Growth> growths = Growth.of(days(day -> new Footprint(100_000, 120_000, 40, 30 + day)));
        assertThat(growths)
                .filteredOn(growth -> !growth.flat())
                .extracting(Growth::sentence)
                .singleElement()
                .asString()
                .contains("open files at night", "+1.00", "GROWS");
    }

    @Test
    void aLeakOfHalfAMebibyteADayIsFoundBehindNoise() {
        List<Growth> growths =
                Growth.of(days(day -> new Footprint(100_000 + day * 512L + (day % 3) * 1_500L, 120_000, 40, 30)));
        assertThat(growths).filteredOn(growth -> !growth.flat()).hasSize(2);
    }

    private static List<DayFigures> days(IntFunction<Footprint> footprint) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(day -> new DayFigures(day, 150, 140, footprint.apply(day), footprint.apply(day), 10_000_000))
                .toList();
    }
}
