package id.giliran.rehearsal.replay;

import id.giliran.core.Office;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.script.Performance;
import id.giliran.rehearsal.script.Script;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day as it was, and as it would have been.
 *
 * @param happened the waits of the day itself
 * @param played the waits under the other rules or with the other counters
 * @param refused those who would have got no number, and why
 * @param guessed how many calls had no model in what happened
 */
record Replay(
        DayPast past,
        Staffing staffing,
        DayWaits happened,
        DayWaits played,
        Map<TicketId, Rejection> refused,
        int guessed) {
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    /**
     * Plays the day once more.
     *
     * @param stored of one business day, from its opening on
     * @param rule what the office shall run by; empty for what it ran by
     * @param counters those that shall be open; empty for those that were
     * @throws ReplayException when not everything would be served
     */
    static Replay of(Collection<StoredEvent> stored, Optional<OfficePlan> rule, Set<CounterNumber> counters)
            throws ReplayException {
        DayPast past = DayPast.of(stored);
        Staffing staffing = Staffing.of(past, rule.orElseGet(past::plan), counters);
        RecordedConduct conduct = new RecordedConduct(past, staffing.plan(), staffing.models());
        DayWaits played = new DayWaits();
        Office office = new Office();
        Map<TicketId, Rejection> refused = Performance.play(
                office,
                staffing.plan(),
                script(past, staffing, conduct),
                (at, events, now) -> events.forEach(event -> played.see(at, event, now)));
        played.end(office);
        return new Replay(past, staffing, past.waits(), played, refused, conduct.guessed());
    }

    private static Script script(DayPast past, Staffing staffing, RecordedConduct conduct) {
        Instant evening = past.day().atTime(EVENING).atZone(past.plan().zone()).toInstant();
        return new Script(
                past.day(),
                past.openedAt(),
                past.endedAt(),
                evening.isBefore(past.endedAt()) ? past.endedAt() : evening,
                past.tickets().stream().map(TicketPast::arrival).toList(),
                staffing.shifts(past),
                conduct,
                past.orders());
    }
}
