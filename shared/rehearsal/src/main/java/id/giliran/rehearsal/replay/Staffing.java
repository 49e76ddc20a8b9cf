package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.rehearsal.script.Counters;
import id.giliran.rehearsal.script.Shift;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which counters are open in the replay, and who works there.
 *
 * @param plan with those counters that the office does not have
 * @param models for counters at which nobody worked that day, whose operator they get
 */
record Staffing(OfficePlan plan, SortedSet<CounterNumber> open, Map<CounterNumber, CounterNumber> models) {
    /**
     * The counters that are named; else those at which somebody worked that day, and those that the day's plan did not have.
     *
     * @param named empty when none are
     */
    static Staffing of(DayPast past, OfficePlan rule, Set<CounterNumber> named) throws ReplayException {
        Set<CounterNumber> wanted = named.isEmpty() ? usual(past, rule) : named;
        OfficePlan plan = Counters.andAlso(rule, wanted);
        SortedSet<CounterNumber> open = new TreeSet<>(wanted);
        CounterNumber longest = past.counters().entrySet().stream()
                .max(Map.Entry.<CounterNumber, CounterPast>comparingByValue(Comparator.comparing(CounterPast::atWork))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new ReplayException("On " + past.day()
                        + " nobody worked at any counter, so nothing can be said; name another day."));
        Map<CounterNumber, CounterNumber> models = new TreeMap<>();
        open.stream()
                .filter(number -> !past.counters().containsKey(number))
                .forEach(number -> models.put(number, longest));
        Staffing staffing = new Staffing(plan, open, models);
        staffing.requireEverythingServed(past);
        return staffing;
    }

    private static Set<CounterNumber> usual(DayPast past, OfficePlan rule) {
        Set<CounterNumber> numbers = new TreeSet<>();
        for (CounterPlan counter : rule.counters()) {
            if (past.counters().containsKey(counter.number())
                    || past.plan().counter(counter.number()).isEmpty()) {
                numbers.add(counter.number());
            }
        }
        return numbers;
    }

    private void requireEverythingServed(DayPast past) throws ReplayException {
        for (Map.Entry<StageRef, Integer> needed : needed(past).entrySet()) {
            if (open.stream().noneMatch(number -> serves(number, needed.getKey()))) {
                throw unserved(needed.getKey(), needed.getValue(), past);
            }
        }
    }

    /** What visitors of that day need under these rules, and how many of them. */
    private Map<StageRef, Integer> needed(DayPast past) throws ReplayException {
        Map<StageRef, Integer> needed = new LinkedHashMap<>();
        for (TicketPast ticket : past.tickets()) {
            ServiceId id = ticket.slip().service();
            Service service = plan.service(id)
                    .orElseThrow(() -> new ReplayException("The rules have no service " + id + ", for which "
                            + "numbers were given on " + past.day() + "; leave it in office.yaml."));
            Set<StageRef> stages = new LinkedHashSet<>(Counters.stagesOf(service));
            ticket.legs().stream().map(Leg::stage).filter(plan::has).forEach(stages::add);
            stages.forEach(stage -> needed.merge(stage, 1, Integer::sum));
        }
        return needed;
    }

    private ReplayException unserved(StageRef stage, int visitors, DayPast past) {
        List<CounterNumber> could = plan.counters().stream()
                .filter(counter -> counter.serves().contains(stage))
                .map(CounterPlan::number)
                .toList();
        return new ReplayException("None of the counters " + list(open) + " serves " + stage + ", for which " + visitors
                + " came on " + past.day() + "; "
                + (could.isEmpty()
                        ? "let one of them serve it in office.yaml."
                        : "open also counter " + could.getFirst() + ", as in --counters " + list(with(could.getFirst()))
                                + "."));
    }

    private SortedSet<CounterNumber> with(CounterNumber more) {
        SortedSet<CounterNumber> all = new TreeSet<>(open);
        all.add(more);
        return all;
    }

    private boolean serves(CounterNumber number, StageRef stage) {
        return plan.counter(number).stream()
                .anyMatch(counter -> counter.serves().contains(stage));
    }

    static String list(Set<CounterNumber> numbers) {
        return numbers.stream().map(CounterNumber::toString).collect(Collectors.joining(","));
    }

    List<Shift> shifts(DayPast past) {
        return open.stream()
                .flatMap(number ->
                        Optional.ofNullable(past.counters().get(models.getOrDefault(number, number))).stream()
                                .flatMap(model -> model.shifts().stream())
                                .map(shift -> new Shift(
                                        number, shift.operator(), shift.from(), shift.until(), shift.pauses())))
                .toList();
    }
}
