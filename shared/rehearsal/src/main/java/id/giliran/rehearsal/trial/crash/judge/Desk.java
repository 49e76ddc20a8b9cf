package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.UndoableAct;
import java.time.Instant;
import java.util.Optional;

/** A staffed counter as the plain queue knows it. */
record Desk(String operator, boolean paused, Optional<Last> last) {
    /**
     * The counter's very last act, when it can be taken back.
     *
     * @param before the ticket as it will be then
     * @param after the ticket as the act left it
     */
    record Last(UndoableAct act, Paper before, Paper after, Instant until) {}

    Desk of(String other) {
        return new Desk(other, paused, last);
    }

    Desk pause(boolean now) {
        return new Desk(operator, now, last);
    }

    Desk remember(Optional<Last> act) {
        return new Desk(operator, paused, act);
    }
}
