package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks ahead from one moment of the office. */
record Foresight(OfficePlan plan, Service service, Means turns, Trust trust, List<Desk> desks, List<Queue> queues) {
    /** Fewer measured times than this say nothing. */
    private static final int FEWEST = 5;

    private static final double MINUTE = 60;

    /** Pauses to come and visitors who come back from the copy shop take a part of the time: as a natural logarithm. */
    private static final double LOST_TIME = 0.08;

    /** Variance of the logarithm of a wait, when very many and when one are to be called before. */
    private static final double VARIANCE_OF_MANY = 0.05;

    private static final double VARIANCE_OF_ONE = 0.55;

    /** The same for each hour, in which counters pause, open or close. */
    private static final double VARIANCE_OF_AN_HOUR = 0.04;

    private static final double HOUR = 3600;

    /** A fifth of the waits are shorter and a fifth longer than what lies within so many standard deviations. */
    private static final double FIFTH = 0.84;

    /** A range wider than this tells nobody anything. */
    private static final int WIDEST = 60;

    Optional<Outlook> outlook() {
        if (turns.count() < FEWEST || nobodyServes(service.firstStage())) {
            return Optional.empty();
        }
        double wait = wait(service.firstStage());
        double done = wait;
        for (Stage stage : service.stages()) {
            var ref = new StageRef(service.id(), stage.id());
            done += turns.seconds(stage, ref);
            done += ref.equals(service.firstStage()) || nobodyServes(ref) ? 0 : wait(ref);
        }
        return Optional.of(new Outlook(duration(wait), duration(done), range(wait)));
    }

    private boolean nobodyServes(StageRef stage) {
        return desks.stream().noneMatch(desk -> desk.serves().contains(stage));
    }

    private double wait(StageRef stage) {
        return new Drain(desks, queues, stage, this::cost).untilFree() * StrictMath.exp(LOST_TIME + trust.late());
    }

    private double cost(StageRef stage, CounterNumber counter) {
        return Experience.stage(plan, stage)
                .map(known -> turns.seconds(known, stage, counter))
                .orElse(MINUTE);
    }

    private Optional<WaitRange> range(double wait) {
        double deviation = StrictMath.sqrt(
                VARIANCE_OF_MANY + VARIANCE_OF_ONE / calls(wait) + VARIANCE_OF_AN_HOUR * Math.min(wait / HOUR, 2));
        double factor = StrictMath.exp(deviation * FIFTH * StrictMath.exp(trust.spread()));
        // A minute is added and taken away again, as the shortest waits are no share of anything.
        int from = step(Math.floor(Math.max(0, (wait + MINUTE) / factor - MINUTE) / MINUTE / WaitRange.STEP));
        int to = step(Math.ceil(((wait + MINUTE) * factor - MINUTE) / MINUTE / WaitRange.STEP));
        var range = new WaitRange(from, Math.max(to, from + WaitRange.STEP));
        return Optional.of(range).filter(told -> told.width() <= WIDEST);
    }

    /** How many visitors the counters of the first stage call in that time, and one. */
    private double calls(double wait) {
        var first = service.firstStage();
        return 1
                + desks.stream()
                        .filter(desk -> desk.serves().contains(first))
                        .mapToDouble(desk -> wait / cost(first, desk.number()))
                        .sum();
    }

    private static int step(double steps) {
        return (int) Math.round(steps) * WaitRange.STEP;
    }

    private static Duration duration(double seconds) {
        return Duration.ofSeconds((long) seconds);
    }
}
