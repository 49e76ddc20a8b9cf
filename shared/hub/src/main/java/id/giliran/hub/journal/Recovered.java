package id.giliran.hub.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the hub begins with: everything of the newest business day, open or closed.
 *
 * @param events in order, empty when no business day was ever opened
 * @param lastSeq number of the newest row, 0 in an empty journal
 * @param lastHubTime hub time of the newest row
 * @param priorityCounts tickets of that day by priority group
 */
public record Recovered(
        List<StoredEvent> events, long lastSeq, Optional<Instant> lastHubTime, Map<String, Integer> priorityCounts) {
    public Recovered {
        events = List.copyOf(events);
        priorityCounts = Map.copyOf(priorityCounts);
    }
}
