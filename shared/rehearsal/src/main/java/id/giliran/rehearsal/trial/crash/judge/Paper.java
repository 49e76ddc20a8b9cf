package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * One ticket as the plain queue knows it.
 *
 * @param sequence order of issue, from 1
 * @param counter that has it, while one does
 * @param only the counter that it waits for, if for one
 * @param confirmed whether its paper is known to be out
 * @param version tells states apart that are not alike to the office though they look so here; 0 while it waits
 */
record Paper(
        TicketId id,
        TicketNumber number,
        ServiceId service,
        boolean priority,
        int sequence,
        State state,
        StageRef stage,
        Instant eligibleAt,
        Optional<CounterNumber> counter,
        Optional<CounterNumber> only,
        boolean confirmed,
        long version) {

    enum State {
        ISSUED,
        WAITING,
        CALLED,
        SERVING,
        PARKED,
        NO_SHOW,
        GONE,
        VOID
    }

    boolean is(State... states) {
        for (State one : states) {
            if (one == state) {
                return true;
            }
        }
        return false;
    }

    boolean isAt(CounterNumber place) {
        return counter.equals(Optional.of(place));
    }

    /** At the counter, not set aside. */
    boolean inHand() {
        return is(State.CALLED, State.SERVING);
    }

    Paper at(CounterNumber place, State now) {
        boolean seen = confirmed || now == State.SERVING || now == State.PARKED;
        return new Paper(
                id,
                number,
                service,
                priority,
                sequence,
                now,
                stage,
                eligibleAt,
                Optional.of(place),
                only,
                seen,
                version);
    }

    Paper in(State now) {
        return new Paper(
                id,
                number,
                service,
                priority,
                sequence,
                now,
                stage,
                eligibleAt,
                Optional.empty(),
                only,
                confirmed,
                version);
    }

    Paper confirm() {
        return new Paper(
                id, number, service, priority, sequence, state, stage, eligibleAt, counter, only, true, version);
    }

    /** Among the waiting of this stage. */
    Paper waitingFor(StageRef next, Optional<CounterNumber> keptFor, Instant since) {
        return new Paper(
                id,
                number,
                service,
                priority,
                sequence,
                State.WAITING,
                next,
                since,
                Optional.empty(),
                keptFor,
                confirmed,
                version);
    }

    Paper version(long other) {
        return new Paper(
                id, number, service, priority, sequence, state, stage, eligibleAt, counter, only, confirmed, other);
    }
}
