package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.OfficeEvent.ReprintFailed;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketReprinted;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A journal that tells the impossible is damaged: the office says what does not fit instead of guessing. */
class ImpossibleEventsTest {
    private final Scenario office = Scenario.everyCounterStaffed();
    private final TicketId nobody = new TicketId("nobody's");

    @Test
    void aDayIsNotOpenedTwiceNorClosedWithTicketsOpen() {
        isImpossible(new DayOpened(MONDAY.plusDays(1), PLAN));
        isImpossible(new DayClosed(MONDAY, 0));
        isImpossible(new DayClosed(MONDAY.plusDays(1), 0));
        var quiet = Scenario.dayOpen().office();
        assertThatIllegalStateException().isThrownBy(() -> quiet.apply(new DayClosed(MONDAY, 1), office.now()));
    }

    @Test
    void withoutADayNothingHappens() {
        var empty = new Office();
        assertThatIllegalStateException().isThrownBy(() -> empty.apply(new PlanChanged(PLAN), office.now()));
        assertThatIllegalStateException()
                .isThrownBy(() -> empty.apply(new OperatorSignedIn(counter(1), "Sari"), office.now()));
    }

    @Test
    void operatorsComeAndGoInTurn() {
        isImpossible(new OperatorSignedIn(counter(1), "Budi"));
        isImpossible(new OperatorSignedOut(counter(1), "Budi"));
        isImpossible(new CounterResumed(counter(1)));
        isImpossible(new CounterPaused(counter(9), "lunch"));
    }

    @Test
    void anOperatorDoesNotLeaveAVisitor() {
        office.waitsFor(PASSPORT);
        office.callsNext(1);
        isImpossible(new OperatorSignedOut(counter(1), "operator-1"));
        isImpossible(new CounterPaused(counter(1), "lunch"));
    }

    @Test
    void numbersAreGaplessAndIdsTheirOwn() {
        var taken = office.waitsFor(PASSPORT);
        isImpossible(new TicketIssued(nobody, new TicketNumber('A', 3), PASSPORT, "id", false, Optional.empty()));
        isImpossible(new TicketIssued(taken, new TicketNumber('A', 2), PASSPORT, "id", false, Optional.empty()));
    }

    @Test
    void nothingHappensToATicketOfAnotherDay() {
        isImpossible(new TicketPrinted(nobody, Optional.of(Confirmation.STATUS_CLEAN)));
    }

    @Test
    void aTicketIsCalledByOneCounter() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsNext(1);
        isImpossible(new TicketCalled(ticket, counter(2), 2, new ChosenByHand("mine")));
        isImpossible(new ServingStarted(ticket, counter(2), Optional.empty()));
    }

    @Test
    void aCounterHasOneVisitor() {
        office.waitsFor(PASSPORT);
        var second = office.waitsFor(PASSPORT);
        office.callsNext(1);
        isImpossible(new TicketCalled(second, counter(1), 2, new ChosenByHand("both")));
    }

    @Test
    void nobodyWaitsForAStageThatIsNotInThePlan() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        var unknown = new StageRef(PASSPORT, new StageId("interview"));
        isImpossible(new StageFinished(ticket, counter(1), Outcome.COMPLETED, unknown, Optional.empty()));
    }

    @Test
    void onlyATicketKeptForACounterIsReleasedByIt() {
        var ticket = office.waitsFor(PASSPORT);
        isImpossible(new TicketReturnedToQueue(ticket, counter(1)));
    }

    @Test
    void announcementsAreCountedWithoutGaps() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsNext(1);
        isImpossible(new TicketRecalled(ticket, counter(1), 3));
    }

    @Test
    void onlyWhatWasDoneIsUndone() {
        var ticket = office.waitsFor(PASSPORT);
        isImpossible(new ActUndone(ticket, counter(1), UndoableAct.CALL));
        office.callsNext(1);
        isImpossible(new ActUndone(ticket, counter(1), UndoableAct.NO_SHOW));
    }

    @Test
    void aKioskLeasesFreshNumbersOfItsOwnShare() {
        office.office().apply(new NumbersLeased(kiosk(1), PASSPORT, 6, 9), office.now());
        isImpossible(new NumbersLeased(kiosk(1), PASSPORT, 9, 12));
        isImpossible(new NumbersLeased(kiosk(1), PASSPORT, 22, 25));
        isImpossible(new NumbersLeased(kiosk(2), PASSPORT, 10, 13));
        isImpossible(new NumbersLeased(kiosk(3), PASSPORT, 42, 45));
        isImpossible(new NumbersLeased(kiosk(2), new ServiceId("visa"), 24, 25));
    }

    @Test
    void anOfflineNumberIsOfItsKiosksShareAndNotOfTheFuture() {
        office.office().apply(offline('A', 6, office.now()), office.now());
        isImpossible(offline('A', 6, office.now()));
        isImpossible(offline('A', 24, office.now()));
        isImpossible(offline('B', 7, office.now()));
        isImpossible(offline('A', 7, office.now().plusMillis(1)));
    }

    private static TicketIssued offline(char letter, int ordinal, Instant issuedAt) {
        return new TicketIssued(
                new TicketId("offline-" + ordinal),
                new TicketNumber(letter, ordinal),
                PASSPORT,
                "id",
                false,
                Optional.of(new GivenOffline(kiosk(1), issuedAt)));
    }

    @Test
    void aReprintIsAskedBeforeItIsSettledAndSettledOnce() {
        var ticket = office.waitsFor(PASSPORT);
        isImpossible(new TicketReprinted(ticket, 1, Confirmation.SENT));
        isImpossible(new ReprintAsked(ticket, counter(1), kiosk(1), 2));
        isImpossible(new ReprintAsked(nobody, counter(1), kiosk(1), 1));
        office.office().apply(new ReprintAsked(ticket, counter(1), kiosk(1), 1), office.now());
        office.office().apply(new ReprintFailed(ticket, 1, "paper-out"), office.now());
        isImpossible(new TicketReprinted(ticket, 1, Confirmation.SENT));
    }

    @Test
    void theSharesOfKiosksStayForTheDay() {
        isImpossible(new PlanChanged(OfficeFixture.withoutKiosks(PLAN)));
    }

    private void isImpossible(OfficeEvent event) {
        assertThatIllegalStateException().isThrownBy(() -> office.office().apply(event, office.now()));
    }
}
