package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks ahead from one moment of the office. */
record Foresight(
        OfficePlan plan,
        Service service,
        Means turns,
        Map<StageRef, Duration> lastWaits,
        List<Desk> desks,
        List<Queue> queues) {
    /** Fewer measured times than this say nothing. */
    private static final int FEWEST = 5;

    private static final double SHARE_OF_LAST_WAIT = 0.2;
    private static final double MINUTE = 60;

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
        double byPlace = new Drain(desks, queues, stage, this::cost).untilFree();
        var last = lastWaits.get(stage);
        return last == null || byPlace == 0
                ? byPlace
                : byPlace * (1 - SHARE_OF_LAST_WAIT) + Sum.seconds(last) * SHARE_OF_LAST_WAIT;
    }

    private double cost(StageRef stage, CounterNumber counter) {
        return Experience.stage(plan, stage)
                .map(known -> turns.seconds(known, stage, counter))
                .orElse(MINUTE);
    }

    private static Optional<WaitRange> range(double wait) {
        double minutes = wait / MINUTE;
        int from = step(Math.floor(Math.max(0, minutes * 0.7 - 1) / WaitRange.STEP));
        int to = step(Math.ceil((minutes * 1.3 + 2) / WaitRange.STEP));
        return Optional.of(new WaitRange(from, Math.max(to, from + WaitRange.STEP)));
    }

    private static int step(double steps) {
        return (int) Math.round(steps) * WaitRange.STEP;
    }

    private static Duration duration(double seconds) {
        return Duration.ofSeconds((long) seconds);
    }
}
