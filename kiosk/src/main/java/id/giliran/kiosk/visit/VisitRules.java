package id.giliran.kiosk.visit;

import java.util.List;

/**
 * What the office has settled for every visit.
 *
 * @param lowReachAtFirst whether controls begin in the lower part
 * @param near numbers of the other kiosks, the nearest first
 * @param comfort for those who need it easier
 */
public record VisitRules(VisitTimes times, boolean lowReachAtFirst, List<Integer> near, ComfortRules comfort) {
    public VisitRules {
        near = List.copyOf(near);
    }

    /** Rules with the usual comfort. */
    public VisitRules(VisitTimes times, boolean lowReachAtFirst, List<Integer> near) {
        this(times, lowReachAtFirst, near, ComfortRules.USUAL);
    }
}
