package id.giliran.rehearsal.month;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.rehearsal.script.Dice;
import java.time.Duration;

/**
 * What is true of one office on all its days: how long a stage takes, how fast each operator is, what visitors ask for. Nobody
 * tells the core; it may only learn it.
 *
 * @param seed another number is another office
 */
record Habits(long seed, OfficePlan plan) {
    /** Serving takes this share of its target, on average. */
    private static final double LEAST_OF_TARGET = 0.5;

    private static final double MOST_OF_TARGET = 1.0;
    private static final double LEAST_VARIATION = 0.4;
    private static final double MOST_VARIATION = 0.9;
    private static final double OPERATORS_DIFFER = 0.15;
    private static final double DEMAND_DIFFERS = 0.4;
    private static final double LEAST_WITH_PRIORITY = 0.08;
    private static final double MOST_WITH_PRIORITY = 0.2;
    private static final double LEAST_NO_SHOWS = 0.02;
    private static final double MOST_NO_SHOWS = 0.07;

    /** How long serving takes on average, by an operator of usual speed. */
    Duration serving(StageRef stage) {
        Dice dice = Dice.of(seed, "serving", stage.toString());
        return Dice.scaled(target(stage), between(dice, LEAST_OF_TARGET, MOST_OF_TARGET));
    }

    /** The standard deviation of serving times, divided by their mean. */
    double variation(StageRef stage) {
        return between(Dice.of(seed, "variation", stage.toString()), LEAST_VARIATION, MOST_VARIATION);
    }

    /** How much longer than usual serving takes at this counter. */
    double slowness(CounterNumber counter) {
        return Dice.of(seed, "slowness", counter.toString()).factor(OPERATORS_DIFFER);
    }

    /** Which part of all visitors asks for this service: the first services of the office most. */
    double share(ServiceId service) {
        double all = plan.services().stream().mapToDouble(this::demand).sum();
        return plan.service(service).map(this::demand).orElse(0.0) / all;
    }

    private double demand(Service service) {
        int place = plan.services().indexOf(service) + 1;
        return Dice.of(seed, "demand", service.id().value()).factor(DEMAND_DIFFERS) / place;
    }

    double withPriority() {
        return between(Dice.of(seed, "priority"), LEAST_WITH_PRIORITY, MOST_WITH_PRIORITY);
    }

    double noShows() {
        return between(Dice.of(seed, "no-shows"), LEAST_NO_SHOWS, MOST_NO_SHOWS);
    }

    private Duration target(StageRef ref) {
        return plan.service(ref.service()).stream()
                .flatMap(service -> service.stages().stream())
                .filter(stage -> stage.id().equals(ref.stage()))
                .map(Stage::target)
                .findFirst()
                .orElse(Duration.ofMinutes(5));
    }

    private static double between(Dice dice, double least, double most) {
        return least + (most - least) * dice.share();
    }
}
