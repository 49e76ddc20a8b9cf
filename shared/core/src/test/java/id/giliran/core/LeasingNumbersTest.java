package id.giliran.core;

import static id.giliran.core.OfficeFixture.KIOSKS;
import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.DayOver;
import id.giliran.core.Rejection.PlanInUse;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shares of two kiosks are 6 to 23 and 24 to 41 of each letter, leased in blocks of four. */
class LeasingNumbersTest {
    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void aKioskIsLeasedABlockOfItsOwnShareForEachService() {
        assertThat(office.when(new LeaseNumbers(kiosk(1))))
                .containsExactly(
                        new NumbersLeased(kiosk(1), PASSPORT, 6, 9),
                        new NumbersLeased(kiosk(1), STAY, 6, 9),
                        new NumbersLeased(kiosk(1), PICKUP, 6, 8));
        assertThat(office.when(new LeaseNumbers(kiosk(2)))).contains(new NumbersLeased(kiosk(2), PASSPORT, 24, 27));
    }

    @Test
    void askedAgainItHasTheSameNumbers() {
        office.when(new LeaseNumbers(kiosk(1)));

        office.changesNothing(new LeaseNumbers(kiosk(1)));
        assertThat(leased(1)).containsExactly(new Ordinals(6, 9));
    }

    @Test
    void itGetsMoreWhenLessThanHalfABlockIsLeft() {
        office.when(new LeaseNumbers(kiosk(1)));
        office.when(given(1, "t6", 6));
        office.when(given(1, "t8", 8));
        office.changesNothing(new LeaseNumbers(kiosk(1)));
        assertThat(leased(1)).containsExactly(new Ordinals(7, 7), new Ordinals(9, 9));

        office.when(given(1, "t7", 7));

        assertThat(office.when(new LeaseNumbers(kiosk(1))))
                .containsExactly(new NumbersLeased(kiosk(1), PASSPORT, 10, 13));
        assertThat(leased(1)).containsExactly(new Ordinals(9, 13));
    }

    @Test
    void aShareThatIsUsedUpGivesNothingMore() {
        for (int ordinal = 6; ordinal <= 21; ordinal++) {
            office.when(given(1, "t" + ordinal, ordinal));
        }
        assertThat(office.when(new LeaseNumbers(kiosk(1)))).contains(new NumbersLeased(kiosk(1), PASSPORT, 22, 23));
        office.when(given(1, "t22", 22));
        office.when(given(1, "t23", 23));

        office.changesNothing(new LeaseNumbers(kiosk(1)));
        assertThat(leased(1)).isEmpty();
    }

    @Test
    void theQuotaIsSharedByAllWhoHoldNumbers() {
        office.waitsFor(PICKUP);
        assertThat(office.when(new LeaseNumbers(kiosk(1)))).contains(new NumbersLeased(kiosk(1), PICKUP, 6, 7));

        assertThat(office.when(new LeaseNumbers(kiosk(2))))
                .noneMatch(event -> event instanceof NumbersLeased leased
                        && leased.service().equals(PICKUP));
    }

    @Test
    void anUnknownKioskGetsNoNumbersAndNobodyGetsThemForADayThatIsOver() {
        office.refuses(new LeaseNumbers(kiosk(3)), new UnknownKiosk(kiosk(3)));
        office.refuses(new LeaseNumbers(kiosk(0)), new UnknownKiosk(kiosk(0)));
        office.itIs(at(MONDAY.plusDays(1), LocalTime.of(7, 0)));
        office.refuses(new LeaseNumbers(kiosk(1)), new DayOver(MONDAY));
        office.when(new CloseDay());
        office.refuses(new LeaseNumbers(kiosk(1)), new DayNotOpen());
    }

    @Test
    void numbersStayWithTheirKiosksUntilTheDayIsOver() {
        var three = with(Optional.of(new KioskPlan(3, KIOSKS.offline(), 4)));
        var elsewhere = with(Optional.of(new KioskPlan(2, new Ordinals(101, 160), 4)));
        var refusal = new PlanInUse("offline numbers 6 to 41, shared by kiosks 1 to 2");

        office.refuses(new ChangePlan(three), refusal);
        office.refuses(new ChangePlan(elsewhere), refusal);
        office.refuses(new ChangePlan(with(Optional.empty())), refusal);
        office.when(new ChangePlan(with(Optional.of(new KioskPlan(2, KIOSKS.offline(), 2)))));
    }

    @Test
    void aServiceOfWhichKiosksHoldNumbersStaysUntilTheDayIsOver() {
        office.when(new LeaseNumbers(kiosk(2)));
        var withoutStay =
                OfficeFixture.with(PLAN, service -> service.id().equals(STAY) ? Stream.empty() : Stream.of(service));

        office.refuses(new ChangePlan(withoutStay), new PlanInUse("service stay with letter B"));
    }

    @Test
    void aDayOfBeforeGetsOfflineNumbersUnlessTheyWereGivenAlready() {
        var older = Scenario.dayOpen(with(Optional.empty()));
        older.refuses(new LeaseNumbers(kiosk(1)), new UnknownKiosk(kiosk(1)));
        for (int ticket = 1; ticket <= 5; ticket++) {
            older.waitsFor(PASSPORT);
        }
        older.when(new ChangePlan(PLAN));
        assertThat(older.number(older.waitsFor(PASSPORT))).isEqualTo(new TicketNumber('A', 42));

        var full = Scenario.dayOpen(with(Optional.empty()));
        for (int ticket = 1; ticket <= 6; ticket++) {
            full.waitsFor(PASSPORT);
        }
        full.refuses(new ChangePlan(PLAN), new PlanInUse("ordinary numbers from 6 on"));
    }

    private static OfficePlan with(Optional<KioskPlan> kiosks) {
        return new OfficePlan(
                PLAN.zone(),
                PLAN.services(),
                PLAN.counters(),
                PLAN.credit(),
                PLAN.confirmationTime(),
                PLAN.undoTime(),
                kiosks);
    }

    private List<Ordinals> leased(int kiosk) {
        return office.office().leased(kiosk(kiosk), PLAN.service(PASSPORT).orElseThrow());
    }

    private static RecordOfflineTicket given(int kiosk, String id, int ordinal) {
        return new RecordOfflineTicket(
                kiosk(kiosk),
                new TicketId(id),
                new TicketNumber('A', ordinal),
                PASSPORT,
                "id",
                false,
                NINE,
                Confirmation.SENT,
                Optional.empty());
    }
}
