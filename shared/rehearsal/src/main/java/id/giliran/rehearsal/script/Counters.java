package id.giliran.rehearsal.script;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The same office with other counters. */
public final class Counters {
    private static final String COUNTERS = "counters";

    private Counters() {}

    /** So many counters, each of which serves everything. */
    public static OfficePlan allServeAll(OfficePlan plan, int count) {
        List<CounterPlan> counters = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            counters.add(new CounterPlan(new CounterNumber(number), stages(plan)));
        }
        return with(plan, counters);
    }

    /** The counters of the office, and those of these numbers that it does not have; they serve everything. */
    public static OfficePlan andAlso(OfficePlan plan, Set<CounterNumber> numbers) {
        List<CounterPlan> counters = new ArrayList<>(plan.counters());
        numbers.stream()
                .filter(number -> plan.counter(number).isEmpty())
                .sorted()
                .forEach(number -> counters.add(new CounterPlan(number, stages(plan))));
        return counters.size() == plan.counters().size() ? plan : with(plan, counters);
    }

    /** Every stage of every service. */
    public static Set<StageRef> stages(OfficePlan plan) {
        return plan.services().stream()
                .flatMap(service -> stagesOf(service).stream())
                .collect(Collectors.toSet());
    }

    /** The stages of one service, in their order. */
    public static List<StageRef> stagesOf(Service service) {
        return service.stages().stream()
                .map(stage -> new StageRef(service.id(), stage.id()))
                .toList();
    }

    /** By its components, whichever they are: what the plan says of rules and hours must never get lost here. */
    private static OfficePlan with(OfficePlan plan, List<CounterPlan> counters) {
        RecordComponent[] components = OfficePlan.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                boolean changed = components[at].getName().equals(COUNTERS);
                values[at] = changed ? counters : components[at].getAccessor().invoke(plan);
            }
            return OfficePlan.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every record has a constructor of its components", impossible);
        }
    }
}
