package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.TicketLeftUnserved;
import id.giliran.core.Rejection.DayAlreadyOpen;
import id.giliran.core.Rejection.DayInThePast;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Unserved;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BusinessDayTest {

    @Test
    void anOfficeStartsWithoutADay() {
        var office = new Office();
        assertThat(office.dayOpen()).isFalse();
        assertThat(office.day()).isEmpty();
        assertThat(office.lastDay()).isEmpty();
        assertThat(office.counter(counter(1))).isEqualTo(new Closed());
        assertThatIllegalStateException().isThrownBy(office::plan).withMessage("no business day is open");
    }

    @Test
    void aPersonOpensTheDay() {
        var day = Scenario.beforeTheFirstDay();
        assertThat(day.when(new OpenDay(MONDAY, PLAN))).containsExactly(new DayOpened(MONDAY, PLAN));
        assertThat(day.office().day()).contains(MONDAY);
        assertThat(day.office().plan()).isEqualTo(PLAN);
    }

    @Test
    void aDayIsOpenedOnce() {
        var day = Scenario.dayOpen();
        day.refuses(new OpenDay(MONDAY, PLAN), new DayAlreadyOpen(MONDAY));
        day.refuses(new OpenDay(MONDAY.minusDays(1), PLAN), new DayInThePast(MONDAY.minusDays(1), MONDAY));
        day.when(new CloseDay());
        day.refuses(new OpenDay(MONDAY, PLAN), new DayInThePast(MONDAY, MONDAY));
        day.refuses(new OpenDay(MONDAY.minusDays(1), PLAN), new DayInThePast(MONDAY.minusDays(1), MONDAY));
        day.refuses(new CloseDay(), new DayNotOpen());
    }

    @Test
    void openingALaterDayClosesTheOneThatWasForgotten() {
        var day = Scenario.dayOpen();
        day.signsIn(1);
        var forgotten = day.waitsFor(PASSPORT);

        assertThat(day.when(new OpenDay(MONDAY.plusDays(1), PLAN)))
                .containsExactly(
                        new TicketLeftUnserved(forgotten),
                        new OperatorSignedOut(counter(1), "operator-1"),
                        new DayClosed(MONDAY, 1),
                        new DayOpened(MONDAY.plusDays(1), PLAN));
        assertThat(day.office().day()).contains(MONDAY.plusDays(1));
    }

    @Test
    void whatIsStillOpenAtTheEndIsCountedAsUnserved() {
        var day = Scenario.dayOpen();
        day.signsIn(2);
        day.signsIn(1);
        var issued = day.asksFor(PASSPORT);
        var missed = day.waitsFor(PASSPORT);
        day.callsInVain(1);
        var parked = day.waitsFor(PASSPORT);
        day.callsAndParks(1);
        var served = day.waitsFor(PASSPORT);
        day.callsAndServes(1);
        var waiting = day.waitsFor(STAY);

        assertThat(day.when(new CloseDay()))
                .containsExactly(
                        new TicketLeftUnserved(issued),
                        new TicketLeftUnserved(parked),
                        new TicketLeftUnserved(served),
                        new TicketLeftUnserved(waiting),
                        new OperatorSignedOut(counter(1), "operator-1"),
                        new OperatorSignedOut(counter(2), "operator-2"),
                        new DayClosed(MONDAY, 4));
        assertThat(day.ticket(served)).isInstanceOf(Unserved.class);
        assertThat(day.ticket(missed)).isInstanceOf(NoShow.class);
    }

    @Test
    void afterTheDayItsTicketsCanBeReadUntilTheNextDayOpens() {
        var day = Scenario.dayOpen();
        var ticket = day.waitsFor(PASSPORT);
        day.when(new CloseDay());

        assertThat(day.office().ticket(ticket)).isPresent();
        assertThat(day.office().tally().unserved()).isEqualTo(1);
        assertThat(day.office().waiting(PASSPORT)).isZero();
        assertThat(day.office().day()).isEmpty();
        assertThat(day.office().lastDay()).contains(MONDAY);
        assertThat(day.office().waitingFor(counter(1), day.now(), 5)).isEmpty();

        day.when(new OpenDay(MONDAY.plusDays(1), PLAN));
        day.itIs(at(MONDAY.plusDays(1), LocalTime.of(9, 0)));

        assertThat(day.office().ticket(ticket)).isEmpty();
        assertThat(day.office().tally().issued()).isZero();
        assertThat(day.number(day.asksFor(PASSPORT))).hasToString("A001");
    }
}
