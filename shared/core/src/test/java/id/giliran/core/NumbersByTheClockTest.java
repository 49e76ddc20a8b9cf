package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.kiosk;
import static id.giliran.core.OfficeFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.Rejection.Holiday;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.WindowUsedUp;
import id.giliran.core.plan.IssuePlan;
import id.giliran.core.plan.IssueWindow;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.PriorityLimits;
import id.giliran.core.plan.Schedule;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.SpecialDay;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Windows with quotas of their own, holidays, and limits of priority. */
class NumbersByTheClockTest {
    private static final int IN_THE_MORNING = 4;
    private static final IssueWindow EARLY = window("08:00", "10:00", OptionalInt.of(IN_THE_MORNING));
    private static final IssueWindow LATE = window("13:00", "14:00", OptionalInt.of(2));

    @Test
    void aWindowHasItsOwnQuotaAndTheNextOneBeginsAnew() {
        var day = Scenario.dayOpen(passports(new Schedule(List.of(), List.of(), List.of(EARLY, LATE))));
        for (int given = 0; given < IN_THE_MORNING; given++) {
            day.asksFor(PASSPORT);
        }
        day.refuses(
                OverrideTest.asked(day, PASSPORT), new WindowUsedUp(PASSPORT, 4, Optional.of(MONDAY.atTime(13, 0))));

        day.itIs(at(MONDAY, LocalTime.of(10, 0)));
        day.refuses(OverrideTest.asked(day, PASSPORT), new ServiceClosed(PASSPORT, Optional.of(MONDAY.atTime(13, 0))));
        day.itIs(at(MONDAY, LocalTime.of(13, 0)));
        day.asksFor(PASSPORT);
        day.asksFor(PASSPORT);
        day.refuses(
                OverrideTest.asked(day, PASSPORT),
                new WindowUsedUp(PASSPORT, 2, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
    }

    @Test
    void aTicketWhosePaperNeverCameOutTakesNoPlaceInItsWindow() {
        var day = Scenario.dayOpen(passports(new Schedule(List.of(), List.of(), List.of(LATE))));
        day.itIs(at(MONDAY, LocalTime.of(13, 30)));
        var jammed = day.asksFor(PASSPORT);
        day.asksFor(PASSPORT);
        day.when(new ReportPrintFailure(jammed, "paper jam"));

        day.asksFor(PASSPORT);
    }

    @Test
    void onAHolidayItIsSaidThatItIsOne() {
        var day = Scenario.dayOpen(passports(new Schedule(List.of(), List.of(SpecialDay.holiday(MONDAY)), List.of())));
        day.refuses(
                OverrideTest.asked(day, PASSPORT),
                new Holiday(PASSPORT, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
        day.asksFor(STAY);
    }

    @Test
    void kiosksAreLentOnlyWhatTheDaysWindowsLeave() {
        var day = Scenario.dayOpen(passports(new Schedule(List.of(), List.of(), List.of(EARLY, LATE))));
        for (int given = 0; given < 3; given++) {
            day.asksFor(PASSPORT);
        }
        assertThat(lentPassports(day)).isEqualTo(3);

        var holiday =
                Scenario.dayOpen(passports(new Schedule(List.of(), List.of(SpecialDay.holiday(MONDAY)), List.of())));
        assertThat(lentPassports(holiday)).isZero();
    }

    private static int lentPassports(Scenario day) {
        return day.when(new LeaseNumbers(kiosk(1))).stream()
                .map(NumbersLeased.class::cast)
                .filter(leased -> leased.service().equals(PASSPORT))
                .mapToInt(leased -> leased.numbers().size())
                .sum();
    }

    @Test
    void whoComesAfterThePriorityNumbersGetsAnOrdinaryOne() {
        var day = Scenario.dayOpen(priority(OptionalInt.of(2), Optional.empty()));
        assertThat(hasPriority(day)).isTrue();
        assertThat(hasPriority(day)).isTrue();
        assertThat(new PriorityRules(day.office(), day.now()).closed()).contains(PriorityClosed.QUOTA_USED_UP);
        assertThat(hasPriority(day)).isFalse();
    }

    @Test
    void priorityHasItsTimeOfDay() {
        var day = Scenario.dayOpen(
                priority(OptionalInt.empty(), Optional.of(new OpenHours(LocalTime.of(7, 30), LocalTime.of(10, 0)))));
        assertThat(hasPriority(day)).isTrue();
        day.itIs(at(MONDAY, LocalTime.of(10, 0)));
        assertThat(new PriorityRules(day.office(), day.now()).closed()).contains(PriorityClosed.OUTSIDE_HOURS);
        assertThat(hasPriority(day)).isFalse();
    }

    private static boolean hasPriority(Scenario day) {
        return day.ticket(day.asksFor(STAY, true)).slip().priority();
    }

    private static OfficePlan priority(OptionalInt quota, Optional<OpenHours> window) {
        return new OfficePlan(
                PLAN.zone(),
                PLAN.services(),
                PLAN.counters(),
                PLAN.credit(),
                PLAN.confirmationTime(),
                PLAN.undoTime(),
                PLAN.kiosks(),
                PLAN.calling(),
                Optional.of(new IssuePlan(Optional.of(new PriorityLimits(quota, window)), Optional.empty())),
                PLAN.noShow());
    }

    private static OfficePlan passports(Schedule schedule) {
        return with(PLAN, service -> Stream.of(service.id().equals(PASSPORT) ? scheduled(service, schedule) : service));
    }

    private static Service scheduled(Service service, Schedule schedule) {
        return new Service(
                service.id(),
                service.letter(),
                service.stages(),
                service.hours(),
                service.weightPercent(),
                service.quota(),
                Optional.of(schedule),
                service.mostParty(),
                service.requirements());
    }

    private static IssueWindow window(String from, String to, OptionalInt quota) {
        return new IssueWindow(new OpenHours(LocalTime.parse(from), LocalTime.parse(to)), List.of(), quota);
    }
}
