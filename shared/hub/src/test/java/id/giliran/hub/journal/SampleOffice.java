package id.giliran.hub.journal;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.plan.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small immigration office that is open all day: two services, twenty counters that serve both. */
public final class SampleOffice {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    /** Eight in the morning in Jakarta on that Monday. */
    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    public static final ServiceId PASSPORT = new ServiceId("passport-new");
    public static final ServiceId PICKUP = new ServiceId("passport-pickup");
    public static final StageRef DOCUMENTS = new StageRef(PASSPORT, new StageId("documents"));
    public static final StageRef BIOMETRICS = new StageRef(PASSPORT, new StageId("biometrics"));
    public static final StageRef HANDOVER = new StageRef(PICKUP, new StageId("handover"));
    public static final int COUNTERS = 20;

    private SampleOffice() {}

    public static OfficePlan plan() {
        return plan(Optional.empty());
    }

    /** The same with two kiosks that share the numbers 801 to 999. */
    public static OfficePlan planWithKiosks() {
        return plan(Optional.of(new KioskPlan(2, new Ordinals(801, 999), 20)));
    }

    private static OfficePlan plan(Optional<KioskPlan> kiosks) {
        return new OfficePlan(
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        service(PASSPORT, 'A', OptionalInt.empty(), DOCUMENTS, BIOMETRICS),
                        service(PICKUP, 'C', OptionalInt.of(9_999), HANDOVER)),
                IntStream.rangeClosed(1, COUNTERS)
                        .mapToObj(SampleOffice::counter)
                        .toList(),
                Duration.ofMinutes(15),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                kiosks);
    }

    private static Service service(ServiceId id, char letter, OptionalInt quota, StageRef... stages) {
        List<Stage> list = Arrays.stream(stages)
                .map(stage -> new Stage(stage.stage(), Duration.ofMinutes(10)))
                .toList();
        return new Service(id, letter, list, allDay(), 100, quota);
    }

    private static WeeklyHours allDay() {
        var span = List.of(new OpenHours(LocalTime.MIN, LocalTime.of(23, 59, 59)));
        return new WeeklyHours(
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> span)));
    }

    private static CounterPlan counter(int number) {
        return new CounterPlan(new CounterNumber(number), Set.of(DOCUMENTS, BIOMETRICS, HANDOVER));
    }
}
