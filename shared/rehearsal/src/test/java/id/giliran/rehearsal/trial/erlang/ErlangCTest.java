package id.giliran.rehearsal.trial.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ErlangCTest {
    @Test
    void oneCounterIsThePlainQueue() {
        ErlangC one = new ErlangC(1, 0.8);

        assertThat(one.waits()).isCloseTo(0.8, within(1e-12));
        assertThat(one.meanWait()).isCloseTo(4, within(1e-12));
        assertThat(one.waitsLongerThan(1)).isCloseTo(0.8 * Math.exp(-0.2), within(1e-12));
    }

    @Test
    void twoCountersFollowTheClosedFormula() {
        // C = 2 r² / (1 + r) for c = 2 and r = a / 2
        assertThat(new ErlangC(2, 1.5).waits()).isCloseTo(2 * 0.75 * 0.75 / 1.75, within(1e-12));
    }

    @Test
    void sixVisitorsAnHourOfAQuarterWaitNineteenMinutesAtTwoCountersAndTwoAndAHalfAtThree() {
        assertThat(new ErlangC(2, 1.5).meanWait() * 15).isCloseTo(19.3, within(0.1));
        assertThat(new ErlangC(3, 1.5).meanWait() * 15).isCloseTo(2.4, within(0.1));
    }

    @Test
    void evenServingTimesHalveTheWait() {
        ErlangC load = new ErlangC(3, 2.4);

        assertThat(load.meanWait(0)).isCloseTo(load.meanWait() / 2, within(1e-12));
        assertThat(load.meanWait(1)).isCloseTo(load.meanWait(), within(1e-12));
    }

    @Test
    void moreThanTheCountersCanServeIsRefused() {
        assertThatThrownBy(() -> new ErlangC(2, 2)).hasMessageContaining("no load that 2 counters can bear");
    }
}
