package id.giliran.hub.config;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.plan.WeeklyHours;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Translates a checked file into the plan that the core runs by. */
final class PlanOf {
    private PlanOf() {}

    static OfficePlan file(OfficeFile office) {
        return new OfficePlan(
                office.zone(),
                office.services().stream()
                        .map(service -> service(office, service))
                        .toList(),
                office.counters().stream()
                        .map(counter -> counter(office, counter))
                        .toList(),
                office.priority().credit(),
                office.confirmationTime(),
                office.undoTime(),
                Optional.of(kiosks(office.kiosks())),
                IssuePlanOf.file(office));
    }

    private static KioskPlan kiosks(OfficeFile.Kiosks kiosks) {
        OfficeFile.OfflineNumbers numbers = kiosks.offlineNumbers();
        return new KioskPlan(kiosks.count(), new Ordinals(numbers.first(), numbers.last()), numbers.block());
    }

    private static Service service(OfficeFile office, OfficeFile.ServiceEntry service) {
        List<Stage> stages = service.stages().stream()
                .map(stage -> new Stage(new StageId(stage.id()), stage.target()))
                .toList();
        return new Service(
                new ServiceId(service.id()),
                service.letter().charAt(0),
                stages,
                hours(office, service.hours()),
                service.weight(),
                service.quota().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                new ScheduleOf(office, service).schedule());
    }

    static WeeklyHours hours(OfficeFile office, String week) {
        return new WeeklyHours(
                Objects.requireNonNull(office.hours().get(week), "the week was checked").entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                day -> day.getValue().stream().map(Hours::read).toList())));
    }

    private static CounterPlan counter(OfficeFile office, OfficeFile.CounterEntry counter) {
        return new CounterPlan(
                new CounterNumber(counter.number()),
                counter.serves().stream()
                        .flatMap(name -> Serves.stages(office, name).stream())
                        .map(PlanOf::stage)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static StageRef stage(String name) {
        int slash = name.indexOf('/');
        return new StageRef(new ServiceId(name.substring(0, slash)), new StageId(name.substring(slash + 1)));
    }
}
