package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterNotOnPause;
import id.giliran.core.Rejection.CounterOnPause;
import id.giliran.core.Rejection.ReasonMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PausingTest {
    private final Scenario office = Scenario.dayOpen();

    @BeforeEach
    void anOperatorIsThere() {
        office.signsIn(1);
    }

    @Test
    void aCounterPausesAndComesBackAsItWas() {
        office.waitsFor(PASSPORT);
        var parked = office.callsAndParks(1);
        var before = office.office().counter(counter(1));

        assertThat(office.when(new PauseCounter(counter(1), "prayer")))
                .containsExactly(new CounterPaused(counter(1), "prayer"));
        assertThat(office.office().counter(counter(1))).isEqualTo(new Paused((Open) before, "prayer", office.now()));
        assertThat(((Paused) office.office().counter(counter(1))).parked()).containsExactly(parked);

        assertThat(office.when(new ResumeCounter(counter(1)))).containsExactly(new CounterResumed(counter(1)));
        assertThat(office.office().counter(counter(1))).isEqualTo(before);
    }

    @Test
    void aPauseNeedsAReason() {
        office.refuses(new PauseCounter(counter(1), "  "), new ReasonMissing());
    }

    @Test
    void aCounterWithAVisitorDoesNotPause() {
        office.waitsFor(PASSPORT);
        var called = office.callsNext(1);
        office.refuses(new PauseCounter(counter(1), "lunch"), new CounterBusy(counter(1), office.number(called)));
    }

    @Test
    void onPauseNothingIsDoneWithTickets() {
        var waiting = office.waitsFor(PASSPORT);
        var parked = office.callsAndParks(1);
        office.when(new PauseCounter(counter(1), "lunch"));

        var onPause = new CounterOnPause(counter(1));
        office.refuses(new PauseCounter(counter(1), "lunch"), onPause);
        office.refuses(new CallNext(counter(1)), onPause);
        office.refuses(new CallTicket(counter(1), office.number(waiting), "asked"), onPause);
        office.refuses(new ResumeTicket(counter(1), parked), onPause);
        office.refuses(new ReturnToQueue(counter(1), parked), onPause);
        office.refuses(new Undo(counter(1)), onPause);
    }

    @Test
    void aParkedTicketCanBeCancelledWhileItsCounterIsOnPause() {
        office.waitsFor(PASSPORT);
        var parked = office.callsAndParks(1);
        office.when(new PauseCounter(counter(1), "lunch"));

        office.when(new CancelTicket(parked, "visitor left"));

        assertThat(((Paused) office.office().counter(counter(1))).parked()).isEmpty();
    }

    @Test
    void onlyAPauseCanBeOver() {
        office.refuses(new ResumeCounter(counter(1)), new CounterNotOnPause(counter(1)));
        office.refuses(new ResumeCounter(counter(2)), new CounterClosed(counter(2)));
        office.refuses(new PauseCounter(counter(2), "lunch"), new CounterClosed(counter(2)));
    }
}
