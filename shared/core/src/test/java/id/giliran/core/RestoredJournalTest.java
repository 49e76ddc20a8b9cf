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
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.DayInThePast;
import id.giliran.core.Rejection.NumberTaken;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kiosks have the numbers 6 to 41 of each letter; ordinary ones go on at 42. */
class RestoredJournalTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LostNumbers UP_TO_A004 = new LostNumbers(Map.of('A', 4), 0);

    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void ordinaryNumbersGoOnAfterThoseThatMayBeOnPaper() {
        office.waitsFor(PASSPORT);

        office.when(restored(MONDAY, UP_TO_A004));

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A005"));
        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A042"));
        assertThat(office.number(office.waitsFor(STAY))).isEqualTo(number("B001"));
    }

    @Test
    void lettersOfWhichNothingIsKnownGoOnAfterTheOthers() {
        office.when(restored(MONDAY, new LostNumbers(Map.of('A', 2000), 1000)));

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A2001"));
        assertThat(office.number(office.waitsFor(STAY))).isEqualTo(number("B1001"));
    }

    @Test
    void whatIsKnownAlreadyCountsToo() {
        office.waitsFor(PASSPORT);
        office.waitsFor(PASSPORT);

        office.when(restored(MONDAY, new LostNumbers(Map.of('A', 1), 0)));

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A003"));
    }

    @Test
    void restoredAgainTheFirstLossStillCounts() {
        Instant first = office.now();
        office.when(restored(MONDAY, new LostNumbers(Map.of('A', 4), 2)));
        office.minutesPass(5);

        assertThat(office.when(restored(MONDAY, new LostNumbers(Map.of('B', 3), 0))))
                .containsExactly(new JournalRestored(MONDAY, first, new LostNumbers(Map.of('A', 4, 'B', 3), 2)));
    }

    @Test
    void aLostDayIsOpenedAgainWithItsNumbersSetAside() {
        office.when(restored(TUESDAY, UP_TO_A004));
        assertThat(office.number(office.waitsFor(PASSPORT))).as("of Monday").isEqualTo(number("A001"));
        office.itIs(at(TUESDAY, LocalTime.of(9, 0)));

        assertThat(office.when(new OpenDay(TUESDAY, PLAN)))
                .extracting(event -> event.getClass().getSimpleName())
                .endsWith("DayClosed", "DayOpened", "JournalRestored");

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A005"));
    }

    @Test
    void aDayBeforeTheLostOneDoesNotMakeItForgotten() {
        office.when(restored(TUESDAY.plusDays(1), UP_TO_A004));
        office.when(new CloseDay());
        office.when(new OpenDay(TUESDAY, PLAN));

        assertThat(office.office().takesIn()).isFalse();
        office.when(new OpenDay(TUESDAY.plusDays(1), PLAN));
        assertThat(office.office().takesIn()).isTrue();
    }

    @Test
    void theDayAfterBeginsWithOne() {
        office.when(restored(MONDAY, UP_TO_A004));
        office.itIs(at(TUESDAY, LocalTime.of(9, 0)));

        assertThat(office.when(new OpenDay(TUESDAY, PLAN)).getLast()).isEqualTo(new DayOpened(TUESDAY, PLAN));

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A001"));
        assertThat(office.office().restored(TUESDAY)).isEmpty();
    }

    @Test
    void aLossOfTomorrowDoesNotMakeTodaysForgotten() {
        office.when(restored(MONDAY, UP_TO_A004));
        office.when(restored(TUESDAY, new LostNumbers(Map.of(), 0)));

        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A005"));
    }

    @Test
    void anEmptyJournalIsRestoredToo() {
        var empty = Scenario.beforeTheFirstDay();
        empty.when(restored(MONDAY, UP_TO_A004));
        empty.when(new OpenDay(MONDAY, PLAN));

        assertThat(empty.number(empty.waitsFor(PASSPORT))).isEqualTo(number("A005"));
    }

    @Test
    void noDayBeforeTheLastIsRestored() {
        office.refuses(restored(MONDAY.minusDays(1), UP_TO_A004), new DayInThePast(MONDAY.minusDays(1), MONDAY));
        assertThatIllegalStateException()
                .isThrownBy(() -> office.office()
                        .apply(new JournalRestored(MONDAY.minusDays(1), office.now(), UP_TO_A004), office.now()));
    }

    @Test
    void aLostPaperIsTakenInAndStandsBeforeThoseWhoCameLater() {
        var known = office.waitsFor(PASSPORT);
        var madeAt = office.now();
        office.minutesPass(20);
        office.when(restored(MONDAY, madeAt, UP_TO_A004));
        var later = office.waitsFor(PASSPORT);
        var paper = new TicketId("paper");

        assertThat(office.when(takeIn(paper, "A003")))
                .containsExactly(
                        new TicketIssued(paper, number("A003"), PASSPORT, "en", true, Optional.empty()),
                        new TicketTakenIn(paper, counter(1)));

        assertThat(office.ticket(paper)).isInstanceOfSatisfying(Waiting.class, waiting -> {
            assertThat(waiting.paperConfirmed()).isTrue();
            assertThat(waiting.slip().issuedAt()).isEqualTo(madeAt);
        });
        assertThat(office.callsNext(1)).isEqualTo(paper);
        assertThat(office.callsNext(2)).isEqualTo(known);
        assertThat(office.number(later)).isEqualTo(number("A005"));
        assertThat(office.office().tally().printed()).isEqualTo(3);
    }

    @Test
    void onlyALostNumberIsTakenInAndOnlyOnce() {
        office.refuses(takeIn(new TicketId("paper"), "A003"), new UnknownNumber(number("A003")));
        var known = office.waitsFor(PASSPORT);
        office.when(restored(MONDAY, new LostNumbers(Map.of('A', 50), 0)));
        office.when(takeIn(new TicketId("paper"), "A003"));

        office.refuses(takeIn(new TicketId("again"), "A003"), new NumberTaken(number("A003")));
        office.refuses(takeIn(new TicketId("again"), "A001"), new NumberTaken(number("A001")));
        office.refuses(takeIn(known, "A004"), new TicketIdTaken(known));
        office.refuses(takeIn(new TicketId("offline"), "A006"), new UnknownNumber(number("A006")));
        office.refuses(takeIn(new TicketId("higher"), "A051"), new UnknownNumber(number("A051")));
        office.refuses(takeIn(new TicketId("none"), "A000"), new UnknownNumber(number("A000")));
        office.refuses(takeIn(new TicketId("letter"), "Z001"), new UnknownNumber(number("Z001")));
        assertThat(office.number(office.waitsFor(PASSPORT))).isEqualTo(number("A051"));
    }

    @Test
    void onlyAStaffedCounterTakesIn() {
        var closed = Scenario.dayOpen();
        closed.when(restored(MONDAY, UP_TO_A004));
        closed.refuses(takeIn(new TicketId("paper"), "A003"), new CounterClosed(counter(1)));
        assertThat(closed.office().counter(counter(1))).isInstanceOf(Closed.class);
        closed.when(new SignIn(counter(1), "Sari"));
        closed.when(takeIn(new TicketId("paper"), "A003"));
    }

    @Test
    void numbersThatMayBeOnPaperDoNotBecomeThoseOfKiosks() {
        var older = Scenario.dayOpen(OfficeFixture.withoutKiosks(PLAN));
        older.when(restored(MONDAY, new LostNumbers(Map.of('A', 6), 0)));

        older.refuses(new OfficeCommand.ChangePlan(PLAN), new Rejection.PlanInUse("ordinary numbers from 6 on"));
    }

    @Test
    void anyDayIsAppliedByItself() {
        office.when(restored(TUESDAY, UP_TO_A004));
        office.when(new CloseDay());
        var events = office.when(new OpenDay(TUESDAY, PLAN));
        assertThat(events).noneMatch(DayClosed.class::isInstance);

        var alone = new Office();
        events.forEach(event -> alone.apply(event, office.now()));

        assertThat(alone).isEqualTo(office.office());
    }

    private RestoreJournal restored(LocalDate day, LostNumbers numbers) {
        return restored(day, office.now(), numbers);
    }

    private static RestoreJournal restored(LocalDate day, Instant madeAt, LostNumbers numbers) {
        return new RestoreJournal(day, madeAt, numbers);
    }

    private static TakeInTicket takeIn(TicketId id, String number) {
        return new TakeInTicket(counter(1), id, number(number), "en", true);
    }

    private static TicketNumber number(String written) {
        return new TicketNumber(written.charAt(0), Integer.parseInt(written.substring(1)));
    }
}
