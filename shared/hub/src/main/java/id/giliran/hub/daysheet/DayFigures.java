package id.giliran.hub.daysheet;

import id.giliran.core.IssueOverride;
import id.giliran.core.MissingTally;
import id.giliran.core.Tally;
import id.giliran.core.estimate.HitRate;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One business day in figures.
 *
 * @param closedAt empty while it is open
 * @param offline numbers that kiosks gave while the hub was away
 * @param takenIn numbers that were lost with a journal and taken in by their papers
 * @param priority tickets with priority
 * @param overrides numbers that somebody let be given against the plan
 * @param groups the same by group, as far as known
 * @param busiest the half hour, in office time, in which most numbers were given
 * @param finished stages and visits that each counter has finished
 * @param seal the journal's last hash of the day, once it is closed
 * @param estimates how true the waits were that visitors were told
 * @param missing what visitors at counters did not have with them, the most missed first
 * @param missingAtKiosks what they said so of at kiosks
 */
record DayFigures(
        LocalDate day,
        LocalDateTime openedAt,
        Optional<LocalDateTime> closedAt,
        Tally tally,
        int offline,
        int takenIn,
        int priority,
        Map<String, Integer> groups,
        Optional<LocalDateTime> busiest,
        List<OfService> services,
        OfService all,
        Map<CounterNumber, Integer> finished,
        Optional<String> seal,
        List<MissingDocuments.Count> missing,
        MissingTally missingAtKiosks,
        List<IssueOverride> overrides,
        HitRate estimates) {

    /**
     * The same of one service, by the service that the number was given for.
     *
     * @param left came to an end without being served: not called until closing, cancelled, or did not come
     * @param waited from the number to the call that was answered
     * @param served at all stages together, without the time for which it was parked
     */
    record OfService(ServiceId service, int given, int servedTickets, int left, Durations waited, Durations served) {}
}
