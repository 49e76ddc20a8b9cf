package id.giliran.kiosk.visit;

import java.util.List;

/**
 * What the office has settled for every visit.
 *
 * @param lowReachAtFirst whether controls begin in the lower part
 * @param near numbers of the other kiosks, the nearest first
 */
public record VisitRules(VisitTimes times, boolean lowReachAtFirst, List<Integer> near) {
    public VisitRules {
        near = List.copyOf(near);
    }
}
