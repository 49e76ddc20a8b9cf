package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * The lines run dry as water would: each counter takes from its lines in proportion to who still waits there, at its own
 * pace. Its cost depends on the lines and counters, not on the tickets.
 */
final class Drain {
    private static final double DRY = 1e-6;

    /** A visitor who has been served longer than the mean is still not done at once. */
    private static final double LEAST_LEFT = 0.4;

    /** Nobody is served in no time. */
    private static final double LEAST_COST = 1;

    private final List<Desk> desks;
    private final List<Queue> queues;
    private final StageRef stage;
    private final ToDoubleBiFunction<StageRef, CounterNumber> seconds;
    private final double[] left;

    /** @param seconds what one visitor costs a counter at a stage */
    Drain(List<Desk> desks, List<Queue> queues, StageRef stage, ToDoubleBiFunction<StageRef, CounterNumber> seconds) {
        this.desks = desks;
        this.queues = queues;
        this.stage = stage;
        this.seconds = seconds;
        this.left = queues.stream().mapToDouble(Queue::ahead).toArray();
    }

    /** Seconds until a counter comes free for a newcomer of the stage. */
    double untilFree() {
        double time = 0;
        for (int dry = 0; dry < left.length && !somebodyIsThrough(); dry++) {
            time += flow();
        }
        return time == 0 && somebodyIsFree() ? 0 : time + lastVisitor();
    }

    private boolean somebodyIsThrough() {
        return desks.stream().anyMatch(desk -> serves(desk) && ahead(desk) <= DRY);
    }

    private boolean somebodyIsFree() {
        return desks.stream().anyMatch(desk -> serves(desk) && desk.busyWith().isEmpty() && ahead(desk) <= DRY);
    }

    private boolean serves(Desk desk) {
        return desk.serves().contains(stage);
    }

    private double ahead(Desk desk) {
        double sum = 0;
        for (int line = 0; line < left.length; line++) {
            sum += desk.takesFrom(queues.get(line)) ? left[line] : 0;
        }
        return sum;
    }

    /** Lets time pass until the next line is dry. */
    private double flow() {
        double[] perSecond = new double[left.length];
        desks.forEach(desk -> take(desk, perSecond));
        double time = Double.MAX_VALUE;
        for (int line = 0; line < left.length; line++) {
            if (perSecond[line] > 0) {
                time = Math.min(time, left[line] / perSecond[line]);
            }
        }
        for (int line = 0; line < left.length; line++) {
            double after = left[line] - perSecond[line] * time;
            left[line] = after > DRY ? after : 0;
        }
        return time;
    }

    private void take(Desk desk, double[] perSecond) {
        double ahead = ahead(desk);
        if (ahead <= DRY) {
            return;
        }
        double work = 0;
        for (int line = 0; line < left.length; line++) {
            var queue = queues.get(line);
            work += desk.takesFrom(queue) ? left[line] * cost(desk, queue.stage()) : 0;
        }
        for (int line = 0; line < left.length; line++) {
            perSecond[line] += desk.takesFrom(queues.get(line)) ? left[line] / work : 0;
        }
    }

    /** From when nobody is ahead until one of those in hand goes. */
    private double lastVisitor() {
        var ours = desks.stream().filter(this::serves).toList();
        double share = ours.stream().mapToDouble(this::left).average().orElseThrow();
        double each = ours.stream().mapToDouble(desk -> 1 / cost(desk, stage)).sum();
        return share * 2 * ours.size() / (ours.size() + 1) / each;
    }

    /** How much of its visitor a counter has still before it. */
    private double left(Desk desk) {
        return desk.busyWith()
                .map(busy -> Math.max(LEAST_LEFT, 1 - Sum.seconds(desk.since()) / cost(desk, busy)))
                .orElse(0.0);
    }

    private double cost(Desk desk, StageRef at) {
        return Math.max(LEAST_COST, seconds.applyAsDouble(at, desk.number()));
    }
}
