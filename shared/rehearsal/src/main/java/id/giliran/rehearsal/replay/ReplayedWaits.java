package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The replay for other trials: how long each visitor of a day would have waited. */
public final class ReplayedWaits {
    private ReplayedWaits() {}

    /**
     * The wait of each visit from its number to the first call that was answered, in the order of these calls.
     *
     * @param events of one business day, from its opening on
     * @param counters those that are open; one that the office does not have serves everything
     * @throws ReplayException when not everything would be served
     */
    public static Map<TicketId, Duration> of(Collection<StoredEvent> events, Set<CounterNumber> counters)
            throws ReplayException {
        Map<TicketId, Duration> waits = new LinkedHashMap<>();
        Replay.of(events, Optional.empty(), counters)
                .played()
                .visits()
                .forEach(wait -> waits.put(wait.slip().id(), wait.time()));
        return waits;
    }
}
