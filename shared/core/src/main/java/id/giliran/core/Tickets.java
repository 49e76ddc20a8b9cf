package id.giliran.core;

import id.giliran.core.calling.Lines;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tickets of one business day, with everything that would else need a walk over all of them. */
final class Tickets {
    /** In order of issue. */
    private final SequencedMap<TicketId, Ticket> all = new LinkedHashMap<>();

    private final Map<TicketNumber, TicketId> ids = new HashMap<>();
    private final Map<Character, Integer> ordinary = new HashMap<>();
    private final SequencedMap<TicketId, Issued> unconfirmed = new LinkedHashMap<>();
    private final Lines lines = new Lines();
    private final Map<Class<? extends Ticket>, Integer> inState = new HashMap<>();
    private final Map<ServiceId, Integer> onPaper = new HashMap<>();

    /** The same by the minute in which they were given. */
    private final Map<ServiceId, NavigableMap<Instant, Integer>> byMinute = new HashMap<>();

    private int withPriority;
    private final Map<CounterNumber, Integer> servedAt = new TreeMap<>();
    private int open;

    /** @param isOrdinary whether the hub gave its number, and not a kiosk */
    void issue(Issued ticket, boolean isOrdinary) {
        all.put(ticket.id(), ticket);
        ids.put(ticket.number(), ticket.id());
        if (isOrdinary) {
            ordinary.merge(ticket.number().letter(), ticket.number().ordinal(), Math::max);
        }
        note(ticket, 1);
        unconfirmed.put(ticket.id(), ticket);
    }

    /** The ticket is in another state now. */
    void replace(Ticket before, Ticket after) {
        if (before instanceof Issued) {
            unconfirmed.remove(before.id());
        }
        if (before instanceof Waiting waiting) {
            lines.leave(waiting);
        }
        if (after instanceof Waiting waiting) {
            lines.join(waiting);
        }
        all.put(after.id(), after);
        note(before, -1);
        note(after, 1);
    }

    private void note(Ticket ticket, int change) {
        inState.merge(ticket.getClass(), change, Integer::sum);
        open += ticket instanceof Ended ? 0 : change;
        notePaper(ticket.slip(), ticket instanceof Void ? 0 : change);
        if (ticket instanceof Served served) {
            servedAt.merge(served.counter(), change, Integer::sum);
        }
    }

    private void notePaper(Slip slip, int change) {
        onPaper.merge(slip.service(), change, Integer::sum);
        withPriority += slip.priority() ? change : 0;
        byMinute.computeIfAbsent(slip.service(), service -> new TreeMap<>())
                .merge(slip.issuedAt().truncatedTo(ChronoUnit.MINUTES), change, Integer::sum);
    }

    Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<Ticket> find(TicketNumber number) {
        return Optional.ofNullable(ids.get(number)).flatMap(this::find);
    }

    Stream<Ticket> inOrderOfIssue() {
        return all.values().stream();
    }

    /** Those whose paper nobody has spoken of yet, the oldest first. */
    Stream<Issued> unconfirmed() {
        return unconfirmed.values().stream();
    }

    Lines lines() {
        return lines;
    }

    /** The last ordinary number of a letter, 0 before the first. */
    int highestOrdinary(char letter) {
        return ordinary.getOrDefault(letter, 0);
    }

    /** The highest ordinary number of any letter. */
    int highestOrdinary() {
        return ordinary.values().stream().mapToInt(ordinal -> ordinal).max().orElse(0);
    }

    /** Tickets of a service, without those whose paper never came out. */
    int onPaper(ServiceId service) {
        return onPaper.getOrDefault(service, 0);
    }

    /** Those of them that were given from one full minute until just before another. */
    int onPaper(ServiceId service, Instant from, Instant until) {
        return byMinute.getOrDefault(service, Collections.emptyNavigableMap()).subMap(from, until).values().stream()
                .mapToInt(given -> given)
                .sum();
    }

    /** Tickets with priority, without those whose paper never came out. */
    int withPriorityOnPaper() {
        return withPriority;
    }

    int issued() {
        return all.size();
    }

    int open() {
        return open;
    }

    int in(Class<? extends Ticket> state) {
        return inState.getOrDefault(state, 0);
    }

    Map<CounterNumber, Integer> servedAt() {
        return Map.copyOf(servedAt);
    }

    private List<Object> state() {
        return List.of(
                all, ids, ordinary, unconfirmed, lines, inState, onPaper, byMinute, withPriority, servedAt, open);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tickets that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return all.values().toString();
    }
}
