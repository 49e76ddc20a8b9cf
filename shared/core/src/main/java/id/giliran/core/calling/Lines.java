package id.giliran.core.calling;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that wait, each in its line. Used by one thread. */
public final class Lines {
    private static final Comparator<Waiting> BY_ARRIVAL = Comparator.comparing(Waiting::eligibleAt)
            .thenComparingInt(ticket -> ticket.slip().sequence());

    /** Lines in which nobody waits are left out. */
    private final Map<LineKey, NavigableSet<Waiting>> lines;

    /** Nobody waits. */
    public Lines() {
        lines = new HashMap<>();
    }

    /** The ticket takes its place by arrival. */
    public void join(Waiting ticket) {
        lines.computeIfAbsent(LineKey.of(ticket), key -> new TreeSet<>(BY_ARRIVAL))
                .add(ticket);
    }

    /** The ticket waits no more, or elsewhere. */
    public void leave(Waiting ticket) {
        var key = LineKey.of(ticket);
        var line = lines.get(key);
        if (line == null || !line.remove(ticket)) {
            throw new IllegalStateException(ticket.number() + " does not wait in line " + key);
        }
        if (line.isEmpty()) {
            lines.remove(key);
        }
    }

    /** How many wait for any stage of the service. */
    public int waiting(ServiceId service) {
        return count(key -> key.stage().service().equals(service));
    }

    /** How many wait for the stage. */
    public int waiting(StageRef stage) {
        return count(key -> key.stage().equals(stage));
    }

    /** How many wait that the counter may call by the rule. */
    public int waiting(CounterPlan counter) {
        return count(key -> key.isFor(counter));
    }

    /** Every line in which somebody waits. */
    public List<Standing> standing() {
        return lines.entrySet().stream()
                .map(line -> standing(line.getKey(), line.getValue()))
                .toList();
    }

    private static Standing standing(LineKey key, NavigableSet<Waiting> line) {
        return new Standing(
                key.stage(),
                key.claim().priority(),
                key.only(),
                line.size(),
                line.first().eligibleAt(),
                line.last().eligibleAt());
    }

    /** Those that wait for this counter alone, by number of issue. */
    public List<Waiting> keptFor(CounterNumber counter) {
        return lines(key -> key.only().equals(Optional.of(counter)))
                .flatMap(NavigableSet::stream)
                .sorted(Comparator.comparingInt(ticket -> ticket.slip().sequence()))
                .toList();
    }

    /** The earliest arrival among those that wait there. */
    public Optional<Instant> earliest(StageRef stage, Optional<CounterNumber> only) {
        return lines(key -> key.leadsTo(stage, only))
                .map(line -> line.first().eligibleAt())
                .min(Comparator.naturalOrder());
    }

    /** The latest arrival among those that wait there; an appointment counts from when its slot begins. */
    public Optional<Instant> latest(StageRef stage, Optional<CounterNumber> only, Instant now) {
        return Stream.concat(
                        lines(key -> key.leadsTo(stage, only) && !key.claim().appointment())
                                .map(NavigableSet::last),
                        lines(key -> key.leadsTo(stage, only) && key.claim().appointment())
                                .flatMap(line -> lastBefore(line, now).stream()))
                .map(Waiting::eligibleAt)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Waiting> lastBefore(NavigableSet<Waiting> line, Instant now) {
        var any = line.first();
        return Optional.ofNullable(line.lower(any.moveTo(any.stage(), any.only(), now)));
    }

    /** The first of each line that the counter serves, the best of them first. */
    List<Waiting> heads(CounterPlan counter, Comparator<Waiting> bestFirst) {
        return lines(key -> key.isFor(counter))
                .map(NavigableSet::first)
                .sorted(bestFirst)
                .toList();
    }

    /** The last of the first so many that wait there, or of all when there are fewer; each line in its own order. */
    Optional<Waiting> first(StageRef stage, Optional<CounterNumber> only, Comparator<Waiting> bestFirst, int most) {
        return merged(key -> key.leadsTo(stage, only), most, any -> true, heads -> Collections.min(heads, bestFirst))
                .reduce((_, later) -> later);
    }

    /**
     * In the order of calling. Merges the lines from their heads on: nobody behind the answer is looked at.
     *
     * @param mayBeCalled where it refuses a head, all of that line are left out
     * @param best one of the heads that it is given; each choice may depend on those before
     */
    List<Waiting> inOrder(
            CounterPlan counter,
            int most,
            Predicate<Waiting> mayBeCalled,
            Function<Collection<Waiting>, Waiting> best) {
        return merged(key -> key.isFor(counter), most, mayBeCalled, best).toList();
    }

    private Stream<Waiting> merged(
            Predicate<LineKey> which,
            int most,
            Predicate<Waiting> mayBeCalled,
            Function<Collection<Waiting>, Waiting> best) {
        var rest = new HashMap<Waiting, Iterator<Waiting>>();
        lines(which).map(NavigableSet::iterator).forEach(line -> advance(line, mayBeCalled, rest));
        var chosen = new ArrayList<Waiting>();
        while (chosen.size() < most && !rest.isEmpty()) {
            var next = best.apply(rest.keySet());
            chosen.add(next);
            advance(Objects.requireNonNull(rest.remove(next), "it is one of the heads"), mayBeCalled, rest);
        }
        return chosen.stream();
    }

    /** How many of the same stage stand before it, seen from each line as {@code seenFrom} places it there. */
    int ahead(Waiting ticket, PlaceInLine place) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().stage().equals(ticket.stage()))
                .mapToInt(line -> before(place.of(ticket, line.getKey().claim().priority()), line.getValue()))
                .sum();
    }

    /** Where a ticket would stand in a line with or without priority, so that arrival alone can be compared. */
    interface PlaceInLine {
        Waiting of(Waiting ticket, boolean priority);
    }

    private static int before(Waiting place, NavigableSet<Waiting> line) {
        // The newest ticket stands behind its whole line: the common question needs no counting.
        return BY_ARRIVAL.compare(line.last(), place) < 0
                ? line.size()
                : line.headSet(place, false).size();
    }

    private static void advance(
            Iterator<Waiting> line, Predicate<Waiting> mayBeCalled, Map<Waiting, Iterator<Waiting>> rest) {
        if (line.hasNext()) {
            var head = line.next();
            if (mayBeCalled.test(head)) {
                rest.put(head, line);
            }
        }
    }

    private int count(Predicate<LineKey> which) {
        return lines(which).mapToInt(NavigableSet::size).sum();
    }

    private Stream<NavigableSet<Waiting>> lines(Predicate<LineKey> which) {
        return lines.entrySet().stream()
                .filter(line -> which.test(line.getKey()))
                .map(Map.Entry::getValue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lines that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
