package id.giliran.core.calling;

import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Waiting;
import java.util.Optional;

/** What the tickets of one line share: within a line every rule puts first whoever began to wait first. */
record LineKey(Claim claim, Optional<CounterNumber> only) {
    static LineKey of(Waiting ticket) {
        return new LineKey(ticket.claim(), ticket.only());
    }

    StageRef stage() {
        return claim.stage();
    }

    /** A ticket kept for one counter is for that counter, whatever stages it serves otherwise. */
    boolean isFor(CounterPlan counter) {
        return only.map(counter.number()::equals)
                .orElseGet(() -> counter.serves().contains(stage()));
    }

    boolean leadsTo(StageRef destination, Optional<CounterNumber> counter) {
        return stage().equals(destination) && only.equals(counter);
    }
}
