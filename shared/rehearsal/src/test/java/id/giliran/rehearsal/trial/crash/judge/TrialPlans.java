package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the offices of these tests run by. */
final class TrialPlans {
    private static final int COUNTERS = 3;

    private TrialPlans() {}

    /** The office as it is shipped, open day and night. */
    static OfficePlan real(Path folder) throws IOException, SettingsException {
        RehearsalOffice.copy(Workplace.config(), folder);
        return OfficeSettings.read(folder.resolve("office.yaml")).plan();
    }

    /** The same with few counters, few numbers of everything, and minutes that weigh differently. */
    static OfficePlan scarce(OfficePlan real) {
        List<Service> services =
                real.services().stream().map(TrialPlans::scarce).toList();
        List<CounterPlan> counters = real.counters().stream()
                .filter(counter -> counter.number().value() <= COUNTERS)
                .toList();
        return new OfficePlan(
                real.zone(),
                services,
                counters,
                Duration.ofMinutes(2),
                Duration.ofSeconds(15),
                Duration.ofSeconds(20),
                Optional.of(new KioskPlan(2, new Ordinals(6, 25), 4)));
    }

    private static Service scarce(Service service) {
        boolean even = service.letter() % 2 == 0;
        return new Service(
                service.id(),
                service.letter(),
                service.stages(),
                service.hours(),
                even ? 150 : 70,
                even ? service.quota() : OptionalInt.of(12));
    }
}
