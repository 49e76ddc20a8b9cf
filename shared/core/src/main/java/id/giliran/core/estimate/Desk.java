package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A counter at work.
 *
 * @param busyWith the stage of the visitor who is called to it or served there, if one is
 * @param since how long it has had that visitor, or has been free
 */
public record Desk(CounterNumber number, Set<StageRef> serves, Optional<StageRef> busyWith, Duration since) {
    /** A free counter that leaves somebody waiting for so long has nobody at it, whoever is signed in. */
    private static final Duration FORSAKEN = Duration.ofMinutes(10);

    boolean isForsaken(List<Queue> queues) {
        return busyWith.isEmpty()
                && since.compareTo(FORSAKEN) > 0
                && queues.stream()
                        .filter(this::takesFrom)
                        .anyMatch(queue -> queue.oldest().compareTo(FORSAKEN) > 0);
    }

    boolean takesFrom(Queue queue) {
        return queue.only().map(number::equals).orElseGet(() -> serves.contains(queue.stage()));
    }
}
