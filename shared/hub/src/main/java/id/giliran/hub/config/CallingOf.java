package id.giliran.hub.config;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.CallingPlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.MaximumWait.Limit;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.RuleName;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.plan.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Translates a checked {@code calling} section. Its policies decide in an order that keeps promises: nobody is helped too
 * early, then limits, then turns, then the order of services, and the longest wait for the rest.
 */
record CallingOf(OfficeFile office) {
    static final String EVERYONE = "everyone";
    static final String PRIORITY = "priority";
    static final String APPOINTMENT = "appointment";

    /** What the words of the file mean. */
    static final Map<String, Optional<Placement>> TRANSFERRED = Map.of(
            CallingEntry.AS_ASKED,
            Optional.empty(),
            "first",
            Optional.of(Placement.FIRST),
            "by-arrival",
            Optional.of(Placement.KEEP_ARRIVAL),
            "last",
            Optional.of(Placement.LAST));

    /** Empty for an office that says nothing about calling. */
    Optional<CallingPlan> plan() {
        return office.calling()
                .map(calling -> new CallingPlan(
                        calling.ruleList().stream().map(this::rule).toList(),
                        Objects.requireNonNull(TRANSFERRED.get(calling.transferred()), "the word was checked"),
                        calling.appointments().map(times -> new AppointmentRule(times.early(), times.late()))));
    }

    /** The rule that the counter goes by; empty for the longest wait. */
    Optional<RuleName> of(OfficeFile.CounterEntry counter) {
        return counter.rule()
                .or(() -> office.calling().map(CallingEntry::usual))
                .map(RuleName::new)
                .filter(name -> !name.equals(RulePlan.LONGEST_WAIT.name()));
    }

    private RulePlan rule(CallingEntry.Rule rule) {
        List<Policy> policies = new ArrayList<>();
        rule.help()
                .ifPresent(helps ->
                        helps.forEach(help -> policies.add(new HelpOver(stages(help.serve()), help.over()))));
        rule.maximumWait()
                .map(limits -> limits.stream()
                        .map(limit -> new Limit(whom(limit.whom()), limit.most()))
                        .toList())
                .ifPresent(limits -> policies.add(new MaximumWait(limits)));
        rule.every()
                .ifPresent(turns -> turns.forEach(turn -> policies.add(new EveryNth(whom(turn.whom()), turn.nth()))));
        rule.order()
                .map(names -> names.stream().map(this::stages).toList())
                .ifPresent(ranks -> policies.add(new StrictOrder(ranks)));
        return RulePlan.of(new RuleName(rule.name()), policies);
    }

    private Whom whom(String word) {
        return switch (word) {
            case EVERYONE -> new Whom.Everyone();
            case PRIORITY -> new Whom.WithPriority();
            case APPOINTMENT -> new Whom.WithAppointment();
            default -> stages(word);
        };
    }

    private Whom.ForStages stages(String name) {
        return new Whom.ForStages(
                Serves.stages(office, name).stream().map(Serves::ref).toList());
    }
}
