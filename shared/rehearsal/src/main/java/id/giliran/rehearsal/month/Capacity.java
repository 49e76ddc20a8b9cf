package id.giliran.rehearsal.month;

import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many visitors an hour an office can serve. */
final class Capacity {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Beyond it only all counters together are looked at. */
    private static final int MOST_COUNTERS_TO_COMBINE = 12;

    private final OfficePlan plan;
    private final Habits habits;
    private final Duration besideServing;

    /** @param besideServing what a counter spends on each visitor before and after serving */
    Capacity(OfficePlan plan, Habits habits, Duration besideServing) {
        this.plan = plan;
        this.habits = habits;
        this.besideServing = besideServing;
    }

    /**
     * The most that no group of counters is overwhelmed by: what only they serve must fit into their hours. By Hall's theorem
     * that is enough.
     */
    double visitorsAnHour() {
        List<CounterPlan> counters = plan.counters();
        int groups = 1 << Math.min(counters.size(), MOST_COUNTERS_TO_COMBINE);
        double most = ofGroup(counters, Set.of());
        for (int group = 1; group < groups && counters.size() <= MOST_COUNTERS_TO_COMBINE; group++) {
            Set<StageRef> others = new HashSet<>();
            int size = 0;
            for (int at = 0; at < counters.size(); at++) {
                if ((group & 1 << at) == 0) {
                    others.addAll(counters.get(at).serves());
                } else {
                    size++;
                }
            }
            most = Math.min(most, ofGroup(counters.subList(0, size), others));
        }
        return most;
    }

    private double ofGroup(List<CounterPlan> group, Set<StageRef> servedByOthers) {
        double work = plan.services().stream()
                .mapToDouble(service -> habits.share(service.id()) * work(service, servedByOthers))
                .sum();
        return group.size() * (double) HOUR.toMillis() / work;
    }

    private double work(Service service, Set<StageRef> left) {
        return service.stages().stream()
                .map(stage -> new StageRef(service.id(), stage.id()))
                .filter(stage -> !left.contains(stage))
                .mapToDouble(stage -> habits.serving(stage).plus(besideServing).toMillis())
                .sum();
    }
}
