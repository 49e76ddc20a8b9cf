package id.giliran.core.calling;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import java.time.Instant;
import java.util.Optional;

/**
 * One line in which somebody waits, in figures.
 *
 * @param priority whether its tickets have credit
 * @param only the counter that alone may call from it, if one
 * @param oldest from when its first has waited
 * @param newest from when its last has waited
 */
public record Standing(
        StageRef stage, boolean priority, Optional<CounterNumber> only, int size, Instant oldest, Instant newest) {
    /** About how many began to wait by then, as if they had come evenly: counting them would be a walk over the line. */
    public double before(Instant then) {
        if (!then.isBefore(newest)) {
            return size;
        }
        return then.isAfter(oldest)
                ? size
                        * ((double) (then.toEpochMilli() - oldest.toEpochMilli())
                                / (newest.toEpochMilli() - oldest.toEpochMilli()))
                : 0;
    }
}
