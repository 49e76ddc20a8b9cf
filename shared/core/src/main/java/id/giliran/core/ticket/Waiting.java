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
 * @param note what the counter that sent it here has written, never about a person; may be empty
 * @param missed how often it was called in vain at this stage and went back among the waiting
 */
public record Waiting(
        Slip slip,
        StageRef stage,
        Instant eligibleAt,
        Optional<CounterNumber> only,
        boolean paperConfirmed,
        String note,
        int missed)
        implements Ticket {
    /** Nobody has written anything or called it yet. */
    public Waiting(
            Slip slip, StageRef stage, Instant eligibleAt, Optional<CounterNumber> only, boolean paperConfirmed) {
        this(slip, stage, eligibleAt, only, paperConfirmed, "", 0);
    }

    /** What a calling rule may look at besides time. */
    public Claim claim() {
        return new Claim(stage, slip.priority(), slip.appointment().isPresent());
    }

    /** Late word that the paper came out. */
    public Waiting confirmPaper() {
        return new Waiting(slip, stage, eligibleAt, only, true, note, missed);
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

    /** With a word for the next counter. */
    public Waiting with(String newNote) {
        return new Waiting(slip, stage, eligibleAt, only, paperConfirmed, newNote, missed);
    }

    /** In the same line with another arrival time, as the visitor was called in vain. */
    public Waiting goBack(Instant newEligibleAt) {
        return new Waiting(slip, stage, newEligibleAt, only, paperConfirmed, note, missed + 1);
    }

    /** The counter that it waited for has closed: any counter that serves the stage may call it. */
    public Waiting release() {
        return new Waiting(slip, stage, eligibleAt, Optional.empty(), paperConfirmed, note, missed);
    }
}
