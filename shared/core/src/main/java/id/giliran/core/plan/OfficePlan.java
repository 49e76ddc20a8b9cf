package id.giliran.core.plan;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What one business day runs by. It stands in the journal, so that the day can be applied again whatever was edited since.
 *
 * @param zone the office's own time
 * @param credit head start of a ticket with priority, one for all priority groups, so that it does not tell which group
 * @param confirmationTime how long a printed ticket may stay unconfirmed before it joins the queue all the same
 * @param undoTime how long an act can be taken back
 * @param kiosks absent for a day that was begun before there were numbers for the time without the hub
 * @param issuing absent where only the services say when numbers are given
 */
public record OfficePlan(
        ZoneId zone,
        List<Service> services,
        List<CounterPlan> counters,
        Duration credit,
        Duration confirmationTime,
        Duration undoTime,
        Optional<KioskPlan> kiosks,
        Optional<IssuePlan> issuing) {
    public OfficePlan {
        services = List.copyOf(services);
        counters = List.copyOf(counters);
    }

    /** Where only the services say when numbers are given. */
    public OfficePlan(
            ZoneId zone,
            List<Service> services,
            List<CounterPlan> counters,
            Duration credit,
            Duration confirmationTime,
            Duration undoTime,
            Optional<KioskPlan> kiosks) {
        this(zone, services, counters, credit, confirmationTime, undoTime, kiosks, Optional.empty());
    }

    /** When a ticket may have priority, for all groups together. */
    public Optional<PriorityLimits> priorityLimits() {
        return issuing.flatMap(IssuePlan::priority);
    }

    /** What happens when the line would last longer than the day. */
    public Optional<LastTicket> lastTicket() {
        return issuing.flatMap(IssuePlan::lastTicket);
    }

    /** The service of this name. */
    public Optional<Service> service(ServiceId id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** The counter of this number. */
    public Optional<CounterPlan> counter(CounterNumber number) {
        return counters.stream()
                .filter(counter -> counter.number().equals(number))
                .findFirst();
    }

    /** Whether a service has this stage. */
    public boolean has(StageRef stage) {
        return service(stage.service()).stream().anyMatch(service -> service.has(stage.stage()));
    }

    /** The stage that follows in the same service, if one does. */
    public Optional<StageRef> stageAfter(StageRef stage) {
        return service(stage.service()).flatMap(service -> service.stageAfter(stage.stage()));
    }

    /** How many kiosks there are. */
    public int kioskCount() {
        return kiosks.map(KioskPlan::count).orElse(0);
    }

    /** The numbers that this kiosk may give by itself; empty for a kiosk that the office does not have. */
    public Optional<Ordinals> share(KioskNumber kiosk) {
        return kiosks.flatMap(plan -> plan.share(kiosk));
    }

    /** The numbers that only kiosks give. */
    public Optional<Ordinals> offlineNumbers() {
        return kiosks.map(KioskPlan::offline);
    }

    /** Whether every number stays with the kiosk that it belongs to by the plan of before. */
    public boolean leavesSharesOf(OfficePlan before) {
        return before.kiosks.stream()
                .allMatch(shared -> kiosks.filter(shared::sharesAs).isPresent());
    }
}
