package id.giliran.core;

import static id.giliran.core.OfficeFixture.CREDIT;
import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_DESK;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STAY_DESK;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.NothingWaiting;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.CallReason.RuleUsed;
import id.giliran.core.calling.Score;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallingNextTest {
    private static final Optional<RuleUsed> BY_LONGEST_WAIT =
            Optional.of(new RuleUsed(RulePlan.LONGEST_WAIT.name(), Policy.Kind.LONGEST_WAIT));

    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void whoeverWaitedLongestIsCalledFirst() {
        var first = office.waitsFor(PASSPORT);
        var waited = (Waiting) office.ticket(first);
        office.minutesPass(1);
        office.waitsFor(PASSPORT);
        office.minutesPass(4);

        var score = new Score(first, office.number(first), DOCUMENTS, Duration.ofMinutes(5), 100, Duration.ZERO);
        assertThat(office.when(new CallNext(counter(1))))
                .containsExactly(
                        new TicketCalled(first, counter(1), 1, new ChosenByRule(score, List.of(), BY_LONGEST_WAIT)));
        assertThat(office.ticket(first)).isEqualTo(new Called(waited, counter(1), office.now(), office.now(), 1, 1));
        assertThat(office.office().waiting(PASSPORT)).isEqualTo(1);
    }

    @Test
    void amongEqualsTheSmallerSequenceIsCalled() {
        var first = office.waitsFor(PICKUP);
        office.waitsFor(STAY);
        assertThat(office.callsNext(3)).isEqualTo(first);
    }

    @Test
    void theCounterCallsOnlyForTheStagesItServes() {
        office.waitsFor(STAY);
        office.refuses(new CallNext(counter(1)), new NothingWaiting(counter(1)));
    }

    @Test
    void priorityIsAHeadStartAndNoMore() {
        var plain = office.waitsFor(PASSPORT);
        office.passes(CREDIT.plusMinutes(1));
        var elder = office.waitsWithPriorityFor(PASSPORT);

        assertThat(office.callsNext(1)).isEqualTo(plain);
        assertThat(office.callsNext(2)).isEqualTo(elder);
    }

    @Test
    void withinTheHeadStartPriorityGoesFirst() {
        office.waitsFor(PASSPORT);
        office.passes(CREDIT.minusMinutes(1));
        var elder = office.waitsWithPriorityFor(PASSPORT);

        assertThat(office.callsNext(1)).isEqualTo(elder);
    }

    @Test
    void aMinuteOfWaitingCountsByTheWeightOfItsService() {
        office.waitsFor(PICKUP);
        office.minutesPass(4);
        var stay = office.waitsFor(STAY);
        office.minutesPass(10);

        // 14 minutes at 100 % are less than 10 minutes at 150 %.
        assertThat(office.callsNext(3)).isEqualTo(stay);
    }

    @Test
    void theReasonNamesTheBestOfEachOtherLine() {
        var stay = office.waitsFor(STAY);
        office.minutesPass(1);
        var pickup = office.waitsFor(PICKUP);
        office.waitsFor(PICKUP);
        var elder = office.waitsWithPriorityFor(PICKUP);
        office.minutesPass(10);

        var reason = office.office().nextFor(counter(3), office.now()).orElseThrow();
        assertThat(reason.winner().ticket()).isEqualTo(elder);
        assertThat(reason.rivals())
                .containsExactly(
                        new Score(stay, office.number(stay), STAY_DESK, Duration.ofMinutes(11), 150, Duration.ZERO),
                        new Score(
                                pickup,
                                office.number(pickup),
                                PICKUP_DESK,
                                Duration.ofMinutes(10),
                                100,
                                Duration.ZERO));
    }

    @Test
    void whoIsNextIsKnownWhileTheCounterIsBusy() {
        office.waitsFor(PASSPORT);
        var second = office.waitsFor(PASSPORT);
        var called = office.callsNext(1);

        assertThat(office.office()
                        .nextFor(counter(1), office.now())
                        .orElseThrow()
                        .winner()
                        .ticket())
                .isEqualTo(second);
        office.refuses(new CallNext(counter(1)), new CounterBusy(counter(1), office.number(called)));
    }

    @Test
    void aClosedCounterCallsNobody() {
        var quiet = Scenario.dayOpen();
        quiet.waitsFor(PASSPORT);
        quiet.refuses(new CallNext(counter(1)), new CounterClosed(counter(1)));
    }

    @Test
    void theListOfTheWaitingIsInTheOrderOfCalling() {
        var stay = office.waitsFor(STAY);
        var pickup = office.waitsFor(PICKUP);
        var elder = office.waitsWithPriorityFor(PICKUP);
        office.minutesPass(10);

        assertThat(office.office().waitingFor(counter(3), office.now(), 9))
                .extracting(Score::ticket)
                .containsExactly(elder, stay, pickup);
        assertThat(office.office().waitingFor(counter(3), office.now(), 2))
                .extracting(Score::ticket)
                .containsExactly(elder, stay);
        assertThat(office.office().waitingFor(counter(9), office.now(), 2)).isEmpty();
    }

    @Test
    void aVisitorKnowsHowManyAreAhead() {
        office.waitsFor(PASSPORT);
        office.minutesPass(5);
        var plain = office.waitsFor(PASSPORT);
        office.waitsFor(STAY);
        var elder = office.waitsWithPriorityFor(PASSPORT);
        var unprinted = office.asksFor(PASSPORT);

        assertThat(office.office().ahead(plain)).isEqualTo(2);
        assertThat(office.office().ahead(elder)).isZero();
        assertThat(office.office().ahead(unprinted)).isEqualTo(3);
        assertThat(office.office().ahead(office.callsNext(1))).isZero();
    }
}
