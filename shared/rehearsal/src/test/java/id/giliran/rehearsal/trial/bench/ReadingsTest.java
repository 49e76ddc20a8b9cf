package id.giliran.rehearsal.trial.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingsTest {
    private final Readings readings = new Readings();

    @Test
    void theMiddleOfTheRunsIsJudged() {
        readings.add(Goal.ISSUE, Reading.of(2, 1));
        readings.add(Goal.ISSUE, Reading.of(1.3, 1));
        readings.add(Goal.ISSUE, Reading.of(1.2, 1));

        assertThat(readings.allMet()).isTrue();
        assertThat(new Table(readings).lines()).last().asString().contains("1.30 (1.20 to 2.00)", "**met**", "62 %");
    }

    @Test
    void oneGoalMissedIsEnough() {
        readings.add(Goal.RATE, Reading.of(60, 100));
        readings.add(Goal.DISPLAYS, Reading.of(10.1));

        assertThat(readings.allMet()).isFalse();
        assertThat(new Table(readings).lines())
                .filteredOn(line -> line.contains("**missed**"))
                .hasSize(1);
    }

    @Test
    void whatCouldNotBeMeasuredIsMissedAndSaysWhy() {
        readings.miss(Goal.FLUSHES_ALONE, "there is no strace");

        assertThat(readings.allMet()).isFalse();
        assertThat(new Table(readings).lines()).last().asString().contains("missed: there is no strace");
    }

    @Test
    void aRateIsGoodWhenItIsHighEnoughAndATimeWhenItIsShortEnough() {
        assertThat(List.of(0.4, 0.5, 0.6)).filteredOn(Goal.RATE::isMetBy).containsExactly(0.5, 0.6);
        assertThat(List.of(1.2, 1.3, 1.4)).filteredOn(Goal.ISSUE::isMetBy).containsExactly(1.2, 1.3);
        assertThat(Goal.FLUSHES_ALONE.isMetBy(1.004)).isTrue();
        assertThat(Goal.FLUSHES_ALONE.isMetBy(1.006)).isFalse();
    }
}
