package id.giliran.hub.config;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.NoShowPlan.Then;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageId;
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
                new CallingOf(office).plan(),
                IssuePlanOf.file(office),
                office.noShow().map(PlanOf::noShow));
    }

    private static NoShowPlan noShow(OfficeFile.NoShow written) {
        Then then = written.goBack()
                .<Then>map(back -> new Then.GoesBack(back.places(), back.times()))
                .orElseGet(() -> written.comeBack()
                        .map(comes -> new Then.ComesBack(comes.within(), comes.byHandAfterwards()))
                        .orElseGet(() -> new Then.ComesBack(Optional.empty(), true)));
        return new NoShowPlan(written.calls(), written.gap(), written.enforced(), then);
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
                optional(service.quota()),
                new ScheduleOf(office, service).schedule(),
                optional(service.mostParty()),
                optional(service.requirements()
                        .map(lists -> lists.getOrDefault(OfficeTexts.INDONESIAN, List.of())
                                .size())));
    }

    private static OptionalInt optional(Optional<Integer> figure) {
        return figure.map(OptionalInt::of).orElseGet(OptionalInt::empty);
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
                        .map(Serves::ref)
                        .collect(Collectors.toUnmodifiableSet()),
                new CallingOf(office).of(counter),
                optional(counter.parallel()));
    }
}
