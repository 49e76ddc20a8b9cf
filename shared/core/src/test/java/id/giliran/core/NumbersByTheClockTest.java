package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_QUOTA;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.kiosk;
import static id.giliran.core.OfficeFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeEvent.NumberGivenByOverride;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.Rejection.Holiday;
import id.giliran.core.Rejection.OverrideEndless;
import id.giliran.core.Rejection.OverrideOver;
import id.giliran.core.Rejection.QuotaUsedUp;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.TooLate;
import id.giliran.core.Rejection.UnknownOverride;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.Rejection.WindowUsedUp;
import id.giliran.core.plan.IssuePlan;
import id.giliran.core.plan.IssueWindow;
import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.PriorityLimits;
import id.giliran.core.plan.Schedule;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.SpecialDay;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Windows with quotas of their own, holidays, limits of priority, and people who answer for more. */
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
        day.refuses(asked(day, PASSPORT), new WindowUsedUp(PASSPORT, 4, Optional.of(MONDAY.atTime(13, 0))));

        day.itIs(at(MONDAY, LocalTime.of(10, 0)));
        day.refuses(asked(day, PASSPORT), new ServiceClosed(PASSPORT, Optional.of(MONDAY.atTime(13, 0))));
        day.itIs(at(MONDAY, LocalTime.of(13, 0)));
        day.asksFor(PASSPORT);
        day.asksFor(PASSPORT);
        day.refuses(
                asked(day, PASSPORT),
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
                asked(day, PASSPORT),
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

    @Test
    void anOverrideGivesAsManyMoreAsWereSaidAndCountsOnlyThose() {
        var day = Scenario.dayOpen();
        day.when(override(Optional.of(PICKUP), Optional.empty(), OptionalInt.of(2)));
        for (int given = 0; given < PICKUP_QUOTA; given++) {
            assertThat(day.when(asked(day, PICKUP))).hasSize(1);
        }
        for (int more = 0; more < 2; more++) {
            var ticket = day.nextId();
            assertThat(day.when(new IssueTicket(ticket, PICKUP, "id", false)))
                    .last()
                    .isEqualTo(new NumberGivenByOverride(1, ticket));
        }
        day.refuses(asked(day, PICKUP), new QuotaUsedUp(PICKUP, PICKUP_QUOTA));
        assertThat(day.office().overrides().getFirst().given()).isEqualTo(2);
    }

    @Test
    void anOverrideOpensAClosedServiceForAWhileAndNoOther() {
        var day = Scenario.dayOpen();
        day.itIs(at(MONDAY, LocalTime.of(15, 30)));
        day.when(override(Optional.of(STAY), Optional.of(Duration.ofMinutes(20)), OptionalInt.empty()));
        day.asksFor(STAY);
        day.refuses(
                asked(day, PASSPORT),
                new ServiceClosed(PASSPORT, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
        day.minutesPass(20);
        day.refuses(
                asked(day, STAY),
                new ServiceClosed(STAY, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
    }

    @Test
    void anOverrideCanBeEndedOnce() {
        var day = Scenario.dayOpen();
        day.itIs(at(MONDAY, LocalTime.of(12, 30)));
        day.when(override(Optional.empty(), Optional.of(Duration.ofHours(1)), OptionalInt.empty()));
        day.asksFor(STAY);
        day.when(new EndOverride(1, "head"));

        day.refuses(asked(day, STAY), new ServiceClosed(STAY, Optional.of(MONDAY.atTime(13, 0))));
        day.refuses(new EndOverride(1, "head"), new OverrideOver(1));
        day.refuses(new EndOverride(2, "head"), new UnknownOverride(2));
    }

    @Test
    void anOverrideNeedsAnEndAReasonAndSomebodyWhoAnswersForIt() {
        var day = Scenario.dayOpen();
        var visa = new ServiceId("visa");
        var one = OptionalInt.of(1);
        day.refuses(override(Optional.empty(), Optional.empty(), OptionalInt.empty()), new OverrideEndless());
        day.refuses(override(Optional.of(visa), Optional.empty(), one), new UnknownService(visa));
        day.refuses(new BeginOverride(Optional.empty(), Optional.empty(), one, "head", " "), new ReasonMissing());
        day.refuses(new BeginOverride(Optional.empty(), Optional.empty(), one, "", "far"), new ReasonMissing());
    }

    @Test
    void whoeverWouldNotBeServedBeforeClosingIsRefusedByTodaysServingTimes() {
        var day = atWork(new LastTicket(true, Duration.ofMinutes(30), Duration.ofMinutes(5)));
        while (late(day).isEmpty()) {
            day.waitsFor(STAY);
        }
        assertThat(day.office().waiting(STAY))
                .as("ten minutes each until five to four")
                .isBetween(7, 9);
        var closes = MONDAY.atTime(16, 0);
        assertThat(late(day)).contains(closes);
        day.refuses(
                asked(day, STAY),
                new TooLate(STAY, closes, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
        day.when(override(Optional.empty(), Optional.empty(), OptionalInt.of(1)));
        day.asksFor(STAY);
    }

    @Test
    void whereTheOfficeOnlyWarnsANumberIsGivenAllTheSame() {
        var day = atWork(new LastTicket(false, Duration.ofMinutes(30), Duration.ofMinutes(5)));
        for (int visitor = 0; visitor < 40; visitor++) {
            day.waitsFor(STAY);
        }
        assertThat(late(day)).isPresent();
        day.asksFor(STAY);
    }

    @Test
    void whileTooLittleIsKnownNobodyIsTooLate() {
        var day = Scenario.dayOpen(lastTicket(new LastTicket(true, Duration.ZERO, Duration.ofHours(1))));
        for (int visitor = 0; visitor < 40; visitor++) {
            day.waitsFor(STAY);
        }
        assertThat(late(day)).isEmpty();
        day.asksFor(STAY);
    }

    /** Half past two; seven visitors were served ten minutes each at the only counter. */
    private static Scenario atWork(LastTicket rule) {
        var day = Scenario.dayOpen(lastTicket(rule));
        day.itIs(at(MONDAY, LocalTime.of(13, 0)));
        day.signsIn(4);
        for (int visitor = 0; visitor < 7; visitor++) {
            day.waitsFor(STAY);
            var ticket = day.callsAndServes(4);
            day.minutesPass(10);
            day.finishes(4, ticket);
        }
        day.itIs(at(MONDAY, LocalTime.of(14, 30)));
        return day;
    }

    private static Optional<LocalDateTime> late(Scenario day) {
        var service = day.office().plan().service(STAY).orElseThrow();
        return new IssueRules(day.office(), service, day.now()).servedTooLate(false);
    }

    private static OfficePlan lastTicket(LastTicket rule) {
        return new OfficePlan(
                PLAN.zone(),
                PLAN.services(),
                PLAN.counters(),
                PLAN.credit(),
                PLAN.confirmationTime(),
                PLAN.undoTime(),
                PLAN.kiosks(),
                PLAN.calling(),
                Optional.of(new IssuePlan(Optional.empty(), Optional.of(rule))),
                PLAN.noShow());
    }

    private static BeginOverride override(Optional<ServiceId> service, Optional<Duration> time, OptionalInt most) {
        return new BeginOverride(service, time, most, "head", "they came from far");
    }

    private static boolean hasPriority(Scenario day) {
        return day.ticket(day.asksFor(STAY, true)).slip().priority();
    }

    private static IssueTicket asked(Scenario day, ServiceId service) {
        return new IssueTicket(day.nextId(), service, "id", false);
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
