package id.giliran.hub.journal;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.CallingPlan;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.IssuePlan;
import id.giliran.core.plan.IssueWindow;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.PriorityLimits;
import id.giliran.core.plan.RuleName;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.plan.Schedule;
import id.giliran.core.plan.Season;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.SpecialDay;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.WeeklyHours;
import id.giliran.core.plan.Whom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Plans that have, together, all that a plan can say. */
final class PlanSamples {
    private static final CounterNumber COUNTER = new CounterNumber(3);

    private PlanSamples() {}

    static OfficePlan usual() {
        var stage = new Stage(SampleOffice.DOCUMENTS.stage(), Duration.ofMinutes(10));
        var morning = new OpenHours(LocalTime.of(8, 0), LocalTime.of(11, 30));
        var afternoon = new OpenHours(LocalTime.of(13, 0), LocalTime.of(15, 30));
        var hours = new WeeklyHours(Map.of(
                DayOfWeek.WEDNESDAY, List.of(morning),
                DayOfWeek.MONDAY, List.of(afternoon, morning),
                DayOfWeek.FRIDAY, List.of()));
        return new OfficePlan(
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        new Service(SampleOffice.PASSPORT, 'A', List.of(stage), hours, 150, OptionalInt.of(60)),
                        new Service(SampleOffice.PICKUP, 'C', List.of(stage), hours, 100, OptionalInt.empty())),
                List.of(new CounterPlan(
                        COUNTER, Set.of(SampleOffice.HANDOVER, SampleOffice.DOCUMENTS, SampleOffice.BIOMETRICS))),
                Duration.ofMinutes(15),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Optional.empty());
    }

    static OfficePlan forDesks(NoShowPlan.Then then) {
        return new OfficePlan(
                ZoneId.of("Asia/Jakarta"),
                List.of(new Service(
                        SampleOffice.PASSPORT,
                        'A',
                        List.of(new Stage(SampleOffice.DOCUMENTS.stage(), Duration.ofMinutes(10))),
                        new WeeklyHours(Map.of()),
                        100,
                        OptionalInt.empty(),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(5))),
                List.of(new CounterPlan(COUNTER, Set.of(SampleOffice.DOCUMENTS), Optional.empty(), OptionalInt.of(3))),
                Duration.ZERO,
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new NoShowPlan(2, Duration.ofSeconds(30), true, then)));
    }

    static OfficePlan withKiosks() {
        return new OfficePlan(
                ZoneId.of("Asia/Makassar"),
                usual().services(),
                List.of(),
                Duration.ZERO,
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Optional.of(new KioskPlan(2, new Ordinals(801, 999), 20)));
    }

    static OfficePlan withRules() {
        var desk = RulePlan.of(
                new RuleName("passport-desk"),
                List.of(
                        new Policy.HelpOver(new Whom.ForStages(List.of(SampleOffice.HANDOVER)), Duration.ofMinutes(15)),
                        new Policy.MaximumWait(List.of(
                                new Policy.MaximumWait.Limit(new Whom.WithPriority(), Duration.ofMinutes(30)),
                                new Policy.MaximumWait.Limit(new Whom.Everyone(), Duration.ofHours(1)))),
                        new Policy.EveryNth(new Whom.WithAppointment(), 3),
                        new Policy.StrictOrder(List.of(new Whom.ForStages(List.of(SampleOffice.DOCUMENTS))))));
        var counter =
                new CounterPlan(COUNTER, Set.of(SampleOffice.DOCUMENTS), Optional.of(desk.name()), OptionalInt.empty());
        return new OfficePlan(
                        ZoneId.of("Asia/Jakarta"),
                        List.of(),
                        List.of(counter),
                        Duration.ZERO,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(10),
                        Optional.empty())
                .calling(new CallingPlan(
                        List.of(desk), Optional.of(Placement.KEEP_ARRIVAL), Optional.of(AppointmentRule.USUAL)));
    }

    /** With all that a calendar can say. */
    static OfficePlan withSchedule() {
        var service = usual().services().getFirst();
        var morning = new OpenHours(LocalTime.of(8, 0), LocalTime.of(11, 30));
        var schedule = new Schedule(
                List.of(new Season(
                        SampleOffice.MONDAY,
                        SampleOffice.MONDAY.plusDays(29),
                        new WeeklyHours(Map.of(DayOfWeek.FRIDAY, List.of(morning))))),
                List.of(
                        SpecialDay.holiday(SampleOffice.MONDAY.plusDays(30)),
                        new SpecialDay(SampleOffice.MONDAY.plusDays(33), false, List.of(morning))),
                List.of(
                        new IssueWindow(morning, List.of(), OptionalInt.of(60)),
                        new IssueWindow(morning, List.of(DayOfWeek.FRIDAY), OptionalInt.empty())));
        return new OfficePlan(
                ZoneId.of("Asia/Jakarta"),
                List.of(new Service(
                        service.id(),
                        service.letter(),
                        service.stages(),
                        service.hours(),
                        100,
                        OptionalInt.empty(),
                        Optional.of(schedule),
                        OptionalInt.empty(),
                        OptionalInt.empty())),
                List.of(),
                Duration.ZERO,
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new IssuePlan(
                        Optional.of(new PriorityLimits(OptionalInt.of(50), Optional.of(morning))),
                        Optional.of(new LastTicket(true, Duration.ofHours(1), Duration.ofMinutes(10))))),
                Optional.empty());
    }
}
