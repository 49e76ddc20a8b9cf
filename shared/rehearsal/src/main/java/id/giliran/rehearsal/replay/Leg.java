package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import id.giliran.rehearsal.script.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call of a ticket, and what became of it. */
final class Leg {
    private record Act(Instant at, Step.Act act) {}

    private final StageRef stage;
    private final CounterNumber counter;
    private final Instant calledAt;
    private final List<Act> acts = new ArrayList<>();

    Leg(StageRef stage, CounterNumber counter, Instant calledAt) {
        this.stage = stage;
        this.counter = counter;
        this.calledAt = calledAt;
    }

    StageRef stage() {
        return stage;
    }

    CounterNumber counter() {
        return counter;
    }

    void add(Instant at, Step.Act act) {
        acts.add(new Act(at, act));
    }

    void takeBack() {
        if (!acts.isEmpty()) {
            acts.removeLast();
        }
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Instant before = calledAt;
        for (Act act : acts) {
            // A counter that had lost the hub tells late, and times that it tells may come before those that the hub
            // noted.
            Instant at = act.at().isBefore(before) ? before : act.at();
            steps.add(new Step(Duration.between(before, at), act.act()));
            before = at;
        }
        return steps;
    }

    /** From the call until the visitor was there. */
    Optional<Duration> answered() {
        return steps().stream().anyMatch(step -> step.act() instanceof Step.Start)
                ? Optional.of(timeUntil(Step.Start.class))
                : Optional.empty();
    }

    /** Serving time, without the time in which the visitor was away; empty for a visitor who never came. */
    Optional<Duration> served() {
        Duration sum = Duration.ZERO;
        boolean atCounter = false;
        for (Step step : steps()) {
            sum = atCounter ? sum.plus(step.after()) : sum;
            atCounter = switch (step.act()) {
                case Step.Start _, Step.Resume _ -> true;
                case Step.Recall _, Step.Undo _ -> atCounter;
                default -> false;
            };
        }
        return answered().isPresent() ? Optional.of(sum) : Optional.empty();
    }

    private Duration timeUntil(Class<? extends Step.Act> act) {
        Duration sum = Duration.ZERO;
        for (Step step : steps()) {
            sum = sum.plus(step.after());
            if (act.isInstance(step.act())) {
                return sum;
            }
        }
        return sum;
    }
}
