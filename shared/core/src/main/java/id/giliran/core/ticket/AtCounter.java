package id.giliran.core.ticket;

import id.giliran.core.plan.CounterNumber;

/** A ticket that one counter has: no other counter acts on it. */
public sealed interface AtCounter extends Ticket permits Called, Serving, Parked {
    /** The call that brought it to the counter. */
    Called call();

    @Override
    default Slip slip() {
        return call().slip();
    }

    /** The counter that has it. */
    default CounterNumber counter() {
        return call().counter();
    }

    /** The wait that the call ended. */
    default Waiting waiting() {
        return call().waiting();
    }
}
