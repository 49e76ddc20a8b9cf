package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.NumberOutsideShare;
import id.giliran.core.Rejection.NumberTaken;
import id.giliran.core.Rejection.OfflineDayOver;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shares of two kiosks are 6 to 23 and 24 to 41 of each letter, leased in blocks of four. */
class OfflineTicketsTest {
    private static final TicketId PRINTED = new TicketId("printed-offline");

    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void ordinaryNumbersLeaveOutThoseOfTheKiosks() {
        TicketId last = office.waitsFor(PASSPORT);
        for (int ticket = 2; ticket <= 6; ticket++) {
            last = office.waitsFor(PASSPORT);
        }

        assertThat(office.number(last)).isEqualTo(new TicketNumber('A', 42));
    }

    @Test
    void anOfflineTicketTakesThePlaceThatItsTimeDeserves() {
        var early = office.waitsFor(PASSPORT);
        office.minutesPass(10);
        var late = office.waitsFor(PASSPORT);
        office.minutesPass(10);

        var events = office.when(given(1, "printed-offline", 6, NINE.plus(Duration.ofMinutes(5))));

        assertThat(events)
                .containsExactly(
                        new TicketIssued(
                                PRINTED,
                                new TicketNumber('A', 6),
                                PASSPORT,
                                "id",
                                false,
                                Optional.of(new GivenOffline(kiosk(1), NINE.plus(Duration.ofMinutes(5))))),
                        new TicketPrinted(PRINTED, Optional.of(Confirmation.JOB_COMPLETED)));
        assertThat(office.ticket(PRINTED).slip().issuedAt()).isEqualTo(NINE.plus(Duration.ofMinutes(5)));
        assertThat(office.office().ahead(PRINTED)).isEqualTo(1);
        assertThat(List.of(office.callsNext(1), office.callsNext(2))).containsExactly(early, PRINTED);
        assertThat(office.ticket(late)).isInstanceOf(Waiting.class);
    }

    @Test
    void amongTicketsOfOneMomentTheOneThatWasToldFirstIsFirst() {
        office.when(given(2, "first", 24));
        office.when(given(1, "second", 6));

        assertThat(office.callsNext(1)).isEqualTo(new TicketId("first"));
    }

    @Test
    void itsTimeLiesWithinTheDay() {
        office.minutesPass(30);
        office.when(given(1, "yesterday", 6, NINE.minusSeconds(60)));
        office.when(given(1, "tomorrow", 7, NINE.plus(Duration.ofHours(20))));

        assertThat(office.ticket(new TicketId("yesterday")).slip().issuedAt()).isEqualTo(NINE);
        assertThat(office.ticket(new TicketId("tomorrow")).slip().issuedAt()).isEqualTo(office.now());
    }

    @Test
    void toldAgainItIsTheSameTicket() {
        office.when(given(1, "printed-offline", 6));

        office.changesNothing(given(1, "printed-offline", 6));
        office.callsNext(1);
        office.changesNothing(given(1, "printed-offline", 6));
    }

    @Test
    void aHubThatKnowsNoLeaseTakesItAllTheSameAndNeverLeasesThatNumber() {
        office.when(given(1, "printed-offline", 8));

        assertThat(office.when(new LeaseNumbers(kiosk(1)))).contains(new NumbersLeased(kiosk(1), PASSPORT, 9, 12));
    }

    @Test
    void hoursAndQuotaDoNotRefuseAPaperThatExists() {
        for (int ticket = 0; ticket < OfficeFixture.PICKUP_QUOTA; ticket++) {
            office.waitsFor(PICKUP);
        }
        office.itIs(at(MONDAY, LocalTime.of(12, 30)));

        office.when(new RecordOfflineTicket(
                kiosk(1),
                PRINTED,
                new TicketNumber('C', 6),
                PICKUP,
                "id",
                true,
                office.now(),
                Confirmation.SENT,
                Optional.empty()));

        assertThat(office.ticket(PRINTED)).isInstanceOf(Waiting.class);
    }

    @Test
    void aNumberThatTheKioskCannotHaveGivenIsRefused() {
        var share = new Ordinals(6, 23);
        office.refuses(given(1, "t", 24), outside(1, 24, share));
        office.refuses(given(1, "t", 5), outside(1, 5, share));
        office.refuses(given(2, "t", 23), outside(2, 23, new Ordinals(24, 41)));
        office.refuses(given(3, "t", 6), new UnknownKiosk(kiosk(3)));
        var otherLetter = new TicketNumber('B', 6);
        office.refuses(
                given(1, "t", otherLetter, PASSPORT, NINE), new NumberOutsideShare(kiosk(1), otherLetter, share));
        var visa = new ServiceId("visa");
        office.refuses(given(1, "t", otherLetter, visa, NINE), new UnknownService(visa));
    }

    private static NumberOutsideShare outside(int kiosk, int ordinal, Ordinals share) {
        return new NumberOutsideShare(kiosk(kiosk), new TicketNumber('A', ordinal), share);
    }

    @Test
    void twoTicketsHaveNeitherOneNumberNorOneId() {
        office.when(given(1, "printed-offline", 6));

        office.refuses(given(1, "another", 6), new NumberTaken(new TicketNumber('A', 6)));
        office.refuses(given(1, "printed-offline", 7), new TicketIdTaken(PRINTED));
    }

    @Test
    void aTicketOfADayThatIsOverIsRefused() {
        var tuesday = MONDAY.plusDays(1);
        office.itIs(at(tuesday, LocalTime.of(8, 0)));
        office.when(new OpenDay(tuesday, PLAN));

        office.refuses(given(1, "t", 6, NINE), new OfflineDayOver(MONDAY, tuesday));

        office.when(new CloseDay());
        office.refuses(given(1, "t", 6, NINE), new DayNotOpen());
    }

    @Test
    void aTicketOfTodayIsTakenWhenARestoredHubHasOpenedTheDayOnlyNow() {
        var restored = Scenario.beforeTheFirstDay();
        restored.itIs(NINE.plus(Duration.ofHours(2)));
        restored.when(new OpenDay(MONDAY, PLAN));

        restored.when(given(1, "printed-offline", 6, NINE));

        assertThat(restored.ticket(PRINTED).slip().issuedAt()).isEqualTo(restored.now());
    }

    @Test
    void theNumberThatTheHubHadGivenForTheSameOrderIsVoidWhenNoPaperCameOfIt() {
        var ghost = office.asksFor(PASSPORT);
        var unconfirmed = office.asksFor(STAY);
        office.passes(OfficeFixture.CONFIRMATION_TIME);
        office.when(new ExpireConfirmations());
        var onPaper = office.waitsFor(PASSPORT);

        assertThat(office.when(insteadOf(ghost, "a", 6)))
                .startsWith(new PrintingFailed(ghost, "given-offline-instead"))
                .hasSize(3);
        office.when(insteadOf(unconfirmed, "b", 7));
        office.when(insteadOf(onPaper, "c", 8));

        assertThat(office.ticket(ghost)).isInstanceOf(Void.class);
        assertThat(office.ticket(unconfirmed)).isInstanceOf(Void.class);
        assertThat(office.ticket(onPaper)).isInstanceOf(Waiting.class);
    }

    private static RecordOfflineTicket insteadOf(TicketId ghost, String id, int ordinal) {
        return new RecordOfflineTicket(
                kiosk(1),
                new TicketId(id),
                new TicketNumber('A', ordinal),
                PASSPORT,
                "id",
                false,
                NINE,
                Confirmation.SENT,
                Optional.of(ghost));
    }

    @Test
    void aTicketOfADayThatIsNotOpenYetWaitsForItsDay() {
        office.minutesPass(24 * 60);

        office.refuses(given(1, "printed-offline", 6, NINE.plus(Duration.ofDays(1))), new DayNotOpen());
    }

    private static RecordOfflineTicket given(int kiosk, String id, int ordinal) {
        return given(kiosk, id, ordinal, NINE);
    }

    private static RecordOfflineTicket given(int kiosk, String id, int ordinal, Instant issuedAt) {
        return given(kiosk, id, new TicketNumber('A', ordinal), PASSPORT, issuedAt);
    }

    private static RecordOfflineTicket given(
            int kiosk, String id, TicketNumber number, ServiceId service, Instant issuedAt) {
        return new RecordOfflineTicket(
                kiosk(kiosk),
                new TicketId(id),
                number,
                service,
                "id",
                false,
                issuedAt,
                Confirmation.JOB_COMPLETED,
                Optional.empty());
    }
}
