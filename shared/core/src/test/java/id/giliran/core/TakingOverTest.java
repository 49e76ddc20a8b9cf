package id.giliran.core;

import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.CounterTakenOver;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterTaken;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A second operator takes a counter over, and the first one's window is told so. */
class TakingOverTest {
    private static final SignIn BY_BUDI = new SignIn(counter(1), "Budi", true);

    private final Scenario office = Scenario.dayOpen();

    @Test
    void onlyWhoAsksForItTakesOver() {
        office.signsIn(1);
        office.refuses(new SignIn(counter(1), "Budi"), new CounterTaken(counter(1), "operator-1"));

        assertThat(office.when(BY_BUDI)).containsExactly(new CounterTakenOver(counter(1), "Budi", "operator-1"));
        office.changesNothing(BY_BUDI);
        office.changesNothing(new SignIn(counter(1), "Budi"));
    }

    @Test
    void aClosedCounterIsOpenedAsUsual() {
        office.when(BY_BUDI);
        assertThat(desk().operator()).isEqualTo("Budi");
    }

    @Test
    void theNewOperatorHasAllThatTheCounterHas() {
        office.signsIn(1);
        office.waitsFor(PASSPORT);
        office.waitsFor(PASSPORT);
        var parked = office.callsAndParks(1);
        var called = office.callsNext(1);

        office.when(BY_BUDI);

        assertThat(desk().current()).hasValue(called);
        assertThat(desk().parked()).containsExactly(parked);
        office.when(new Undo(counter(1)));
        office.when(new ResumeTicket(counter(1), parked));
    }

    @Test
    void aPauseGoesOnUntilTheNewOperatorEndsIt() {
        office.signsIn(1);
        office.when(new PauseCounter(counter(1), "prayer"));

        office.when(BY_BUDI);

        assertThat(desk()).isInstanceOf(Paused.class);
        assertThat(desk().operator()).isEqualTo("Budi");
    }

    @Test
    void theOldWindowIsToldWhoIsThereAndDoesNothing() {
        office.signsIn(1);
        office.waitsFor(PASSPORT);
        var called = office.callsNext(1);
        office.when(BY_BUDI);
        var start = new StartServing(counter(1), called, Optional.empty());

        office.refuses(new ByOperator("operator-1", start), new Rejection.CounterTakenOver(counter(1), "Budi"));
        office.refuses(
                new ByOperator("operator-1", new SignOut(counter(1))),
                new Rejection.CounterTakenOver(counter(1), "Budi"));

        office.when(new ByOperator("Budi", start));
    }

    @Test
    void atAClosedCounterTheOldWindowHearsThatItIsClosed() {
        office.refuses(new ByOperator("Budi", new CallNext(counter(1))), new CounterClosed(counter(1)));
    }

    @Test
    void aWindowThatDoesNotSayWhoseItIsActsForWhoeverIsThere() {
        office.signsIn(1);
        office.waitsFor(PASSPORT);
        office.when(BY_BUDI);
        office.when(new CallNext(counter(1)));
    }

    private Staffed desk() {
        return (Staffed) office.office().counter(counter(1));
    }
}
