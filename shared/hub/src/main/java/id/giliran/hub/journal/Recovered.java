package id.giliran.hub.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the hub begins with, beside the events of the newest business day, open or closed.
 *
 * @param lastSeq number of the newest row, 0 in an empty journal
 * @param lastHubTime hub time of the newest row or note
 * @param priorityCounts tickets of that day by priority group
 */
public record Recovered(long lastSeq, Optional<Instant> lastHubTime, Map<String, Integer> priorityCounts) {
    public Recovered {
        priorityCounts = Map.copyOf(priorityCounts);
    }
}
