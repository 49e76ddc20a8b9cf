package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import java.util.Map;

/**
 * The business day in figures. At any moment {@code issued} is {@link Office#openTickets} and {@code neverPrinted},
 * {@code served}, {@code noShow}, {@code cancelled} and {@code unserved} together.
 *
 * @param issued numbers given
 * @param printed tickets whose paper was confirmed, in time or late
 * @param timedOut tickets that joined the queue without word about their paper
 * @param neverPrinted tickets that are {@code Void}
 * @param called calls, without recalls and without those taken back
 * @param served visits that are over
 * @param noShow tickets that were called, did not come and have not come back
 * @param cancelled tickets taken out of the queue
 * @param unserved tickets that were open when the day was closed
 * @param transferred transfers to another service or counter
 * @param servedAt visits that are over, by the counter that ended them; a counter without any may be missing
 */
public record Tally(
        int issued,
        int printed,
        int timedOut,
        int neverPrinted,
        int called,
        int served,
        int noShow,
        int cancelled,
        int unserved,
        int transferred,
        Map<CounterNumber, Integer> servedAt) {
    public Tally {
        servedAt = Map.copyOf(servedAt);
    }
}
