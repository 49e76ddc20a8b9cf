package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.Optional;

/**
 * A line as it stands before a newcomer.
 *
 * @param only the counter that alone may call from it, if one
 * @param ahead how many of it would be called before the newcomer, as far as can be told without counting them
 * @param oldest how long its first has waited
 */
public record Queue(StageRef stage, Optional<CounterNumber> only, double ahead, Duration oldest) {}
