package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.estimate.HitRate;
import id.giliran.core.estimate.Outlook;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counter 1 alone looks at documents, ten minutes each, though the plan says otherwise. */
final class EstimatingTest {
    private static final int TEN = 10;

    private final Scenario day = Scenario.dayOpen(PLAIN_PLAN);

    private void served(int visitors) {
        day.signsIn(1);
        for (int visitor = 0; visitor < visitors; visitor++) {
            day.waitsFor(PASSPORT);
        }
        for (int visitor = 0; visitor < visitors; visitor++) {
            var ticket = day.callsAndServes(1);
            day.minutesPass(TEN);
            day.finishes(1, ticket);
        }
    }

    private Optional<Outlook> outlook(boolean priority) {
        return day.office().outlook(PASSPORT, priority, day.now());
    }

    private Outlook known() {
        return outlook(false).orElseThrow();
    }

    private Optional<WaitRange> told(TicketId id, boolean priority) {
        return day.when(new IssueTicket(id, PASSPORT, "id", priority)).stream()
                .map(TicketIssued.class::cast)
                .findFirst()
                .flatMap(TicketIssued::estimate);
    }

    @Test
    void nothingIsSaidBeforeFiveVisitorsWereSeen() {
        served(4);
        assertThat(outlook(false)).isEmpty();

        day.waitsFor(PASSPORT);
        var fifth = day.callsAndServes(1);
        day.minutesPass(TEN);
        day.finishes(1, fifth);

        assertThat(outlook(false)).isPresent();
    }

    @Test
    void nothingIsSaidWhenNoCounterIsOpen() {
        served(6);
        day.when(new SignOut(counter(1)));

        assertThat(outlook(false)).isEmpty();
        assertThat(told(day.nextId(), false)).isEmpty();
    }

    @Test
    void nothingIsSaidWhenEveryCounterIsOnPause() {
        served(6);
        day.when(new PauseCounter(counter(1), "prayer"));

        assertThat(outlook(false)).isEmpty();
    }

    @Test
    void nothingIsSaidForAServiceThatNobodyServes() {
        served(6);

        assertThat(day.office().outlook(STAY, false, day.now())).isEmpty();
    }

    @Test
    void nothingIsSaidWhenSomebodyIsSignedInWhoCallsNobody() {
        served(6);
        day.waitsFor(PASSPORT);
        assertThat(outlook(false)).isPresent();

        day.minutesPass(TEN + 1);

        assertThat(outlook(false)).isEmpty();
    }

    @Test
    void nothingIsToldThatWouldBeTooVague() {
        served(6);
        for (int visitor = 0; visitor < 40; visitor++) {
            day.waitsFor(PASSPORT);
        }

        assertThat(known().range()).isEmpty();
        assertThat(known().untilCalled()).isGreaterThan(Duration.ofHours(4));
    }

    @Test
    void aFreeCounterCallsAtOnce() {
        served(6);

        assertThat(known().untilCalled()).isZero();
        assertThat(known().range()).contains(new WaitRange(0, 5));
    }

    @Test
    void whoeverIsAheadCostsWhatTheCounterWasSeenToTake() {
        served(8);
        for (int visitor = 0; visitor < 3; visitor++) {
            day.waitsFor(PASSPORT);
        }

        assertThat(known().untilCalled()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(40));
        assertThat(known().range().orElseThrow().holds(Duration.ofMinutes(30))).isTrue();
        assertThat(known().untilDone()).isGreaterThan(known().untilCalled().plusMinutes(8));
    }

    @Test
    void anotherCounterShortensTheWait() {
        served(8);
        for (int visitor = 0; visitor < 6; visitor++) {
            day.waitsFor(PASSPORT);
        }
        var alone = known().untilCalled();

        day.signsIn(2);

        assertThat(known().untilCalled()).isLessThan(alone);
    }

    @Test
    void aVisitorWithPriorityIsToldAShorterWait() {
        served(8);
        for (int visitor = 0; visitor < 5; visitor++) {
            day.waitsFor(PASSPORT);
        }
        day.minutesPass(1);

        assertThat(outlook(true).orElseThrow().untilCalled()).isLessThan(known().untilCalled());
    }

    @Test
    void theTruthIsTheFirstCallAndATakenBackOneIsNone() {
        served(8);
        var visitor = day.waitsFor(PASSPORT);
        assertThat(day.office().estimates().told()).isEqualTo(1);
        assertThat(day.office().estimates().silent()).isEqualTo(8);

        assertThat(day.callsNext(1)).isEqualTo(visitor);
        assertThat(day.office().estimates()).isEqualTo(new HitRate(1, 8, 1, 1, Duration.ofSeconds(150), 5));

        day.when(new Undo(counter(1)));
        assertThat(day.office().estimates().checked()).isZero();

        day.minutesPass(6);
        day.callsNext(1);
        assertThat(day.office().estimates()).isEqualTo(new HitRate(1, 8, 1, 0, Duration.ofSeconds(210), 5));
    }

    @Test
    void aVoidTicketIsNeverChecked() {
        served(8);
        var id = day.asksFor(PASSPORT);
        day.when(new OfficeCommand.ReportPrintFailure(id, "no paper"));

        assertThat(day.office().estimates().told()).isEqualTo(1);
        assertThat(day.office().estimates().checked()).isZero();
    }

    @Test
    void anotherDayBeginsWithNothing() {
        served(8);
        day.when(new OfficeCommand.CloseDay());

        assertThat(day.office().estimates().silent()).isEqualTo(8);
        assertThat(day.office().waiting(DOCUMENTS)).isZero();
    }
}
