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
 * @param calling absent where every counter goes by the longest wait, and for a day of before there were other rules
 * @param issuing absent where only the services say when numbers are given
 * @param noShow absent for a day that was begun before offices could say it
 */
public record OfficePlan(
        ZoneId zone,
        List<Service> services,
        List<CounterPlan> counters,
        Duration credit,
        Duration confirmationTime,
        Duration undoTime,
        Optional<KioskPlan> kiosks,
        Optional<CallingPlan> calling,
        Optional<IssuePlan> issuing,
        Optional<NoShowPlan> noShow) {
    public OfficePlan {
        services = List.copyOf(services);
        counters = List.copyOf(counters);
    }

    /** Without what offices can say about calling, issuing and visitors who do not come. */
    public OfficePlan(
            ZoneId zone,
            List<Service> services,
            List<CounterPlan> counters,
            Duration credit,
            Duration confirmationTime,
            Duration undoTime,
            Optional<KioskPlan> kiosks) {
        this(
                zone,
                services,
                counters,
                credit,
                confirmationTime,
                undoTime,
                kiosks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with other calling rules. */
    public OfficePlan calling(CallingPlan rules) {
        return new OfficePlan(
                zone,
                services,
                counters,
                credit,
                confirmationTime,
                undoTime,
                kiosks,
                Optional.of(rules),
                issuing,
                noShow);
    }

    /** When a ticket may have priority, for all groups together. */
    public Optional<PriorityLimits> priorityLimits() {
        return issuing.flatMap(IssuePlan::priority);
    }

    /** What happens when the line would last longer than the day. */
    public Optional<LastTicket> lastTicket() {
        return issuing.flatMap(IssuePlan::lastTicket);
    }

    /** What is done about a called visitor who does not come. */
    public NoShowPlan missing() {
        return noShow.orElse(NoShowPlan.FREE);
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

    /** The rule by which this counter calls. */
    public RulePlan ruleOf(CounterPlan counter) {
        return counter.rule()
                .flatMap(name -> calling.flatMap(plan -> plan.rule(name)))
                .orElse(RulePlan.LONGEST_WAIT);
    }

    /** What the rule promises to everybody in this office; empty where somebody may have to wait all day. */
    public Optional<Bound> bound(RulePlan rule) {
        return Bound.of(rule, this);
    }

    /** How appointments stand among the others. */
    public AppointmentRule appointments() {
        return calling.flatMap(CallingPlan::appointments).orElse(AppointmentRule.USUAL);
    }

    /** Where a transferred ticket goes: where the office says, or else where the operator wants it. */
    public Placement placement(Placement asked) {
        return calling.flatMap(CallingPlan::transferred).orElse(asked);
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
