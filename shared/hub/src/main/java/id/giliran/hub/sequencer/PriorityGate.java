package id.giliran.hub.sequencer;

import java.time.Instant;

/**
 * Whether a visitor of a priority group gets priority now. Asked here and not in the core: only the hub counts groups, and the
 * journal must not tell the group of a ticket.
 */
@FunctionalInterface
public interface PriorityGate {
    /** Groups have no limits of their own. */
    PriorityGate OPEN = (group, counted, now) -> true;

    /** @param counted how many of the group have got it today */
    boolean lets(String group, int counted, Instant now);
}
