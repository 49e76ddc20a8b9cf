package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.NoShowPlan;
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
import java.util.stream.Stream;

/** A small immigration office: two stages for a passport, one for a stay permit, pick-up with a quota, four counters. */
final class OfficeFixture {
    static final ServiceId PASSPORT = new ServiceId("passport");
    static final ServiceId STAY = new ServiceId("stay");
    static final ServiceId PICKUP = new ServiceId("pickup");

    static final StageRef DOCUMENTS = new StageRef(PASSPORT, new StageId("documents"));
    static final StageRef PHOTO = new StageRef(PASSPORT, new StageId("photo"));
    static final StageRef STAY_DESK = new StageRef(STAY, new StageId("desk"));
    static final StageRef PICKUP_DESK = new StageRef(PICKUP, new StageId("desk"));

    static final int PICKUP_QUOTA = 3;
    static final Duration CREDIT = Duration.ofMinutes(20);
    static final Duration CONFIRMATION_TIME = Duration.ofSeconds(15);
    static final Duration UNDO_TIME = Duration.ofSeconds(10);
    static final KioskPlan KIOSKS = new KioskPlan(2, new Ordinals(6, 41), 4);
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant NINE = at(MONDAY, LocalTime.of(9, 0));

    /** Counters 1 and 2 look at documents, 2 takes photos as well, 3 hands out passports, 3 and 4 do stay permits. */
    static final OfficePlan PLAN = plan(OptionalInt.of(PICKUP_QUOTA), 150);

    /** The same with a rule for who does not come, room for two at counter 2, parties and something to bring. */
    static final OfficePlan FAMILY_PLAN = family(new NoShowPlan.Then.GoesBack(2, 1));

    /** The same, but who does not come can come back within a time. */
    static final OfficePlan STRICT_PLAN =
            family(new NoShowPlan.Then.ComesBack(Optional.of(Duration.ofMinutes(10)), false));

    /** The same without a quota, and every minute of waiting counts the same in each service. */
    static final OfficePlan PLAIN_PLAN = plan(OptionalInt.empty(), 100);

    private OfficeFixture() {}

    static CounterNumber counter(int number) {
        return new CounterNumber(number);
    }

    static KioskNumber kiosk(int number) {
        return new KioskNumber(number);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    static OfficePlan with(OfficePlan plan, Function<Service, Stream<Service>> change) {
        var services = plan.services().stream().flatMap(change).toList();
        return new OfficePlan(
                plan.zone(),
                services,
                plan.counters(),
                plan.credit(),
                plan.confirmationTime(),
                plan.undoTime(),
                plan.kiosks(),
                plan.calling(),
                plan.issuing(),
                plan.noShow());
    }

    static OfficePlan without(OfficePlan plan, CounterNumber number) {
        var counters = plan.counters().stream()
                .filter(counter -> !counter.number().equals(number))
                .toList();
        return new OfficePlan(
                plan.zone(),
                plan.services(),
                counters,
                plan.credit(),
                plan.confirmationTime(),
                plan.undoTime(),
                plan.kiosks(),
                plan.calling(),
                plan.issuing(),
                plan.noShow());
    }

    static OfficePlan withoutKiosks(OfficePlan plan) {
        return new OfficePlan(
                plan.zone(),
                plan.services(),
                plan.counters(),
                plan.credit(),
                plan.confirmationTime(),
                plan.undoTime(),
                Optional.empty(),
                plan.calling(),
                plan.issuing(),
                plan.noShow());
    }

    private static OfficePlan family(NoShowPlan.Then then) {
        var services = PLAN.services().stream()
                .map(service -> new Service(
                        service.id(),
                        service.letter(),
                        service.stages(),
                        service.hours(),
                        service.weightPercent(),
                        service.quota(),
                        service.schedule(),
                        OptionalInt.of(4),
                        OptionalInt.of(3)))
                .toList();
        var counters = PLAN.counters().stream()
                .map(counter -> new CounterPlan(
                        counter.number(),
                        counter.serves(),
                        counter.rule(),
                        counter.number().equals(counter(2)) ? OptionalInt.of(2) : OptionalInt.empty()))
                .toList();
        return new OfficePlan(
                ZONE,
                services,
                counters,
                CREDIT,
                CONFIRMATION_TIME,
                UNDO_TIME,
                Optional.of(KIOSKS),
                PLAN.calling(),
                PLAN.issuing(),
                Optional.of(new NoShowPlan(2, Duration.ofSeconds(2), true, then)));
    }

    private static OfficePlan plan(OptionalInt pickupQuota, int stayWeight) {
        var services = List.of(
                service('A', 100, OptionalInt.empty(), DOCUMENTS, PHOTO),
                service('B', stayWeight, OptionalInt.empty(), STAY_DESK),
                service('C', 100, pickupQuota, PICKUP_DESK));
        var counters = List.of(
                new CounterPlan(counter(1), Set.of(DOCUMENTS)),
                new CounterPlan(counter(2), Set.of(DOCUMENTS, PHOTO)),
                new CounterPlan(counter(3), Set.of(PICKUP_DESK, STAY_DESK)),
                new CounterPlan(counter(4), Set.of(STAY_DESK)));
        return new OfficePlan(ZONE, services, counters, CREDIT, CONFIRMATION_TIME, UNDO_TIME, Optional.of(KIOSKS));
    }

    private static Service service(char letter, int weightPercent, OptionalInt quota, StageRef... stages) {
        var inOrder = Arrays.stream(stages)
                .map(stage -> new Stage(stage.stage(), Duration.ofMinutes(10)))
                .toList();
        return new Service(stages[0].service(), letter, inOrder, weekdays(), weightPercent, quota);
    }

    private static WeeklyHours weekdays() {
        var spans = List.of(
                new OpenHours(LocalTime.of(8, 0), LocalTime.NOON),
                new OpenHours(LocalTime.of(13, 0), LocalTime.of(15, 30)));
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toMap(day -> day, day -> spans)));
    }
}
