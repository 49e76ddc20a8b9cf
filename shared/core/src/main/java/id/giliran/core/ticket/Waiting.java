package id.giliran.core.ticket;

import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import java.time.Instant;
import java.util.Optional;

/**
 * In line for one stage.
 *
 * @param eligibleAt from when its waiting counts in the calling rule
 * @param only the counter it was transferred to, if to one
 * @param paperConfirmed false when it joined because no word about its paper came
 */
public record Waiting(
        Slip slip, StageRef stage, Instant eligibleAt, Optional<CounterNumber> only, boolean paperConfirmed)
        implements Ticket {
    /** What a calling rule may look at besides time. */
    public Claim claim() {
        return new Claim(stage, slip.priority(), slip.appointment().isPresent());
    }

    /** Late word that the paper came out. */
    public Waiting confirmPaper() {
        return new Waiting(slip, stage, eligibleAt, only, true);
    }

    /** The paper never came out. */
    public Void fail() {
        return new Void(slip);
    }

    /** A counter calls it. */
    public Called call(CounterNumber counter, int announcement, Instant at) {
        return new Called(this, counter, at, at, 1, announcement);
    }

    /** In another line, with another arrival time. */
    public Waiting moveTo(StageRef newStage, Optional<CounterNumber> newOnly, Instant newEligibleAt) {
        return new Waiting(slip, newStage, newEligibleAt, newOnly, paperConfirmed);
    }

    /** The counter that it waited for has closed: any counter that serves the stage may call it. */
    public Waiting release() {
        return new Waiting(slip, stage, eligibleAt, Optional.empty(), paperConfirmed);
    }
}
