package id.giliran.core;

import static id.giliran.core.OfficeFixture.KIOSKS;
import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_QUOTA;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.DayOver;
import id.giliran.core.Rejection.QuotaUsedUp;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuingTicketsTest {
    private final Scenario office = Scenario.dayOpen();

    @Test
    void theFirstTicketOfAServiceIsNumberOneOfItsLetter() {
        var id = office.nextId();

        assertThat(office.when(new IssueTicket(id, STAY, "en", true)))
                .containsExactly(new TicketIssued(id, new TicketNumber('B', 1), STAY, "en", true, Optional.empty()));
        assertThat(office.ticket(id))
                .isEqualTo(new Issued(new Slip(id, new TicketNumber('B', 1), STAY, "en", true, office.now(), 1)));
    }

    @Test
    void eachLetterCountsForItself() {
        var first = office.asksFor(PASSPORT);
        var second = office.asksFor(STAY);
        var third = office.asksFor(PASSPORT);

        assertThat(office.number(first)).hasToString("A001");
        assertThat(office.number(second)).hasToString("B001");
        assertThat(office.number(third)).hasToString("A002");
        assertThat(office.ticket(third).slip().sequence()).isEqualTo(3);
    }

    @Test
    void aNumberHasFourDigitsAfterNineHundredAndNinetyNine() {
        for (int count = 0; count < 999 - KIOSKS.offline().size(); count++) {
            office.asksFor(PASSPORT);
        }
        assertThat(office.number(office.asksFor(PASSPORT))).hasToString("A1000");
    }

    @Test
    void aTicketIsFoundByItsNumber() {
        var ticket = office.asksFor(PASSPORT);
        assertThat(office.office().ticket(new TicketNumber('A', 1))).contains(office.ticket(ticket));
        assertThat(office.office().ticket(new TicketNumber('A', 2))).isEmpty();
    }

    @Test
    void aTicketWithoutPaperDoesNotWaitYet() {
        office.asksFor(PASSPORT);
        assertThat(office.office().waiting(PASSPORT)).isZero();
        assertThat(office.office().openTickets()).isEqualTo(1);
    }

    @Test
    void noTicketIsIssuedBeforeTheDayIsOpen() {
        var closed = Scenario.beforeTheFirstDay();
        closed.refuses(new IssueTicket(closed.nextId(), PASSPORT, "id", false), new DayNotOpen());
    }

    @Test
    void aServiceThatIsNotInThePlanIsUnknown() {
        var visa = new ServiceId("visa");
        office.refuses(new IssueTicket(office.nextId(), visa, "id", false), new UnknownService(visa));
    }

    @Test
    void twoTicketsMayNotHaveOneId() {
        var taken = office.asksFor(PASSPORT);
        office.refuses(new IssueTicket(taken, STAY, "id", false), new TicketIdTaken(taken));
    }

    @Test
    void afterMidnightTheDayIsOver() {
        office.itIs(at(MONDAY.plusDays(1), LocalTime.of(9, 0)));
        office.refuses(new IssueTicket(office.nextId(), PASSPORT, "id", false), new DayOver(MONDAY));
    }

    @Test
    void inTheBreakTheServiceIsClosedAndSaysWhenItOpens() {
        office.itIs(at(MONDAY, LocalTime.NOON));
        office.refuses(
                new IssueTicket(office.nextId(), PASSPORT, "id", false),
                new ServiceClosed(PASSPORT, Optional.of(MONDAY.atTime(13, 0))));
    }

    @Test
    void afterFridayAServiceOpensAgainOnMonday() {
        LocalDate friday = MONDAY.plusDays(4);
        var day = Scenario.beforeTheFirstDay();
        day.when(new OfficeCommand.OpenDay(friday, OfficeFixture.PLAN));
        day.itIs(at(friday, LocalTime.of(15, 30)));
        day.refuses(
                new IssueTicket(day.nextId(), STAY, "id", false),
                new ServiceClosed(STAY, Optional.of(MONDAY.plusWeeks(1).atTime(8, 0))));
    }

    @Test
    void theQuotaIsTheMostThatIsIssued() {
        for (int count = 0; count < PICKUP_QUOTA; count++) {
            office.asksFor(PICKUP);
        }
        office.refuses(new IssueTicket(office.nextId(), PICKUP, "id", false), new QuotaUsedUp(PICKUP, PICKUP_QUOTA));
    }

    @Test
    void aTicketWhosePaperNeverCameOutTakesNoPlaceInTheQuota() {
        var jammed = office.asksFor(PICKUP);
        office.asksFor(PICKUP);
        office.asksFor(PICKUP);
        office.when(new ReportPrintFailure(jammed, "paper jam"));

        assertThat(office.number(office.asksFor(PICKUP))).hasToString("C004");
    }
}
