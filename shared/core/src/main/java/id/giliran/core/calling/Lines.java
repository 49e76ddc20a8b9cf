package id.giliran.core.calling;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
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
                key.priority(),
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

    /** The latest arrival among those that wait there. */
    public Optional<Instant> latest(StageRef stage, Optional<CounterNumber> only) {
        return lines(key -> key.leadsTo(stage, only))
                .map(line -> line.last().eligibleAt())
                .max(Comparator.naturalOrder());
    }

    /** The first of each line that the counter serves, the best of them first. */
    List<Waiting> heads(CounterPlan counter, Comparator<Waiting> bestFirst) {
        return lines(key -> key.isFor(counter))
                .map(NavigableSet::first)
                .sorted(bestFirst)
                .toList();
    }

    /** In the order of calling. Merges the lines from their heads on: nobody behind the answer is looked at. */
    List<Waiting> inOrder(CounterPlan counter, Comparator<Waiting> bestFirst, int most) {
        var cursors = new PriorityQueue<Cursor>(Comparator.comparing(Cursor::head, bestFirst));
        lines(key -> key.isFor(counter)).map(NavigableSet::iterator).forEach(line -> advance(line, cursors));
        var chosen = new ArrayList<Waiting>();
        while (chosen.size() < most && !cursors.isEmpty()) {
            var best = cursors.remove();
            chosen.add(best.head());
            advance(best.rest(), cursors);
        }
        return List.copyOf(chosen);
    }

    /** How many of the same stage stand before it, seen from each line as {@code seenFrom} places it there. */
    int ahead(Waiting ticket, PlaceInLine place) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().stage().equals(ticket.stage()))
                .mapToInt(line -> before(place.of(ticket, line.getKey().priority()), line.getValue()))
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

    private static void advance(Iterator<Waiting> line, PriorityQueue<Cursor> cursors) {
        if (line.hasNext()) {
            cursors.add(new Cursor(line.next(), line));
        }
    }

    private record Cursor(Waiting head, Iterator<Waiting> rest) {}

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
