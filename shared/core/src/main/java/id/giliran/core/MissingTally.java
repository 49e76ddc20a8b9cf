package id.giliran.core;

import id.giliran.core.plan.ServiceId;
import java.util.List;

/**
 * What visitors of the business day said at a kiosk that they have not with them.
 *
 * @param visitors who said so
 * @param withoutNumber those of them who took no number
 * @param counts the most missed first
 */
public record MissingTally(int visitors, int withoutNumber, List<Count> counts) {
    /**
     * One line of a service's requirements.
     *
     * @param place in the list, from 1
     * @param visitors who lack it
     */
    public record Count(ServiceId service, int place, int visitors) {}

    public MissingTally {
        counts = List.copyOf(counts);
    }
}
