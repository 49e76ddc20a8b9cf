package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Slip;
import java.time.Duration;
import java.time.Instant;

/**
 * A wait that ended with a call that was answered.
 *
 * @param from when it counts from: the number, or the end of the stage before
 * @param calledAt the call that was answered
 */
record Wait(Slip slip, StageRef stage, Instant from, Instant calledAt, CounterNumber counter) {
    Duration time() {
        return calledAt.isBefore(from) ? Duration.ZERO : Duration.between(from, calledAt);
    }
}
