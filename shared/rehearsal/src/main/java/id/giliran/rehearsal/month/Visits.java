package id.giliran.rehearsal.month;

import id.giliran.core.OfficeCommand;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.rehearsal.script.Conduct;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What happens at the counters of one day. */
record Visits(Habits habits, long seed) implements Conduct {
    /** What a counter spends on a visitor before and after serving, on average. */
    static final Duration BESIDE_SERVING = Duration.ofSeconds(40);

    private static final Duration WALK = Duration.ofSeconds(25);
    private static final double WALK_VARIATION = 0.6;
    private static final Duration BEFORE_CALL = Duration.ofSeconds(15);
    private static final double BEFORE_CALL_VARIATION = 0.8;
    private static final Duration UNTIL_RECALL = Duration.ofSeconds(45);
    private static final double SLOW_TO_COME = 0.12;
    private static final double COMES_AFTER_ALL = 0.25;
    private static final Duration COMES_BACK = Duration.ofMinutes(12);
    private static final double FETCHES_SOMETHING = 0.03;
    private static final Duration FETCHING = Duration.ofMinutes(6);
    private static final double INCOMPLETE = 0.05;
    private static final double WRONG_SERVICE = 0.01;
    private static final double FINISH_FORGOTTEN = 0.006;
    private static final Duration FORGOTTEN = Duration.ofMinutes(20);
    private static final double SLIP_OF_THE_FINGER = 0.01;
    private static final Duration SLIP = Duration.ofSeconds(4);
    private static final double VARIATION = 0.5;

    @Override
    public Duration pauseBeforeCall(CounterNumber counter, int call) {
        return Dice.of(seed, "before call", counter.toString(), Integer.toString(call))
                .around(BEFORE_CALL, BEFORE_CALL_VARIATION);
    }

    @Override
    public List<Step> visit(TicketId ticket, StageRef stage, CounterNumber counter, int call) {
        Dice dice = Dice.of(seed, "visit", ticket.value(), stage.toString(), Integer.toString(call));
        if (call == 1 && dice.happens(habits.noShows())) {
            return absent(dice);
        }
        List<Step> steps = new ArrayList<>();
        if (dice.happens(SLOW_TO_COME)) {
            steps.add(new Step(UNTIL_RECALL, new Step.Recall()));
        }
        steps.add(new Step(dice.around(WALK, WALK_VARIATION), new Step.Start()));
        Duration mean = Dice.scaled(habits.serving(stage), habits.slowness(counter));
        Duration serving = dice.around(mean, habits.variation(stage));
        if (call == 1 && dice.happens(WRONG_SERVICE) && habits.plan().services().size() > 1) {
            steps.add(new Step(Dice.scaled(serving, 0.25), elsewhere(stage, dice)));
        } else {
            finish(dice, serving, steps);
        }
        return steps;
    }

    private static List<Step> absent(Dice dice) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(UNTIL_RECALL, new Step.Recall()));
        steps.add(new Step(UNTIL_RECALL, new Step.Recall()));
        steps.add(new Step(UNTIL_RECALL, new Step.NoShow()));
        if (dice.happens(COMES_AFTER_ALL)) {
            steps.add(new Step(dice.around(COMES_BACK, VARIATION), new Step.GiveBack()));
        }
        return steps;
    }

    private static void finish(Dice dice, Duration serving, List<Step> steps) {
        if (dice.happens(FETCHES_SOMETHING)) {
            steps.add(new Step(Dice.scaled(serving, 0.5), new Step.Park("fotokopi")));
            steps.add(new Step(dice.around(FETCHING, VARIATION), new Step.Resume()));
            steps.add(new Step(Dice.scaled(serving, 0.5), new Step.Finish(Outcome.COMPLETED)));
        } else if (dice.happens(INCOMPLETE)) {
            steps.add(new Step(Dice.scaled(serving, 0.5), new Step.Finish(Outcome.DOCUMENTS_INCOMPLETE)));
        } else if (dice.happens(FINISH_FORGOTTEN)) {
            steps.add(new Step(serving.plus(dice.around(FORGOTTEN, VARIATION)), new Step.Finish(Outcome.COMPLETED)));
        } else {
            steps.add(new Step(serving, new Step.Finish(Outcome.COMPLETED)));
            if (dice.happens(SLIP_OF_THE_FINGER)) {
                steps.add(new Step(SLIP, new Step.Undo()));
                steps.add(new Step(UNTIL_RECALL, new Step.Finish(Outcome.COMPLETED)));
            }
        }
    }

    private Step.Act elsewhere(StageRef stage, Dice dice) {
        List<Service> others = habits.plan().services().stream()
                .filter(service -> !service.id().equals(stage.service()))
                .toList();
        return new Step.Transfer(
                new OfficeCommand.Destination.ToService(
                        others.get(dice.below(others.size())).id()),
                Placement.KEEP_ARRIVAL);
    }
}
