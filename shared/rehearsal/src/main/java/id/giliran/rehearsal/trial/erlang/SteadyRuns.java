package id.giliran.rehearsal.trial.erlang;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.replay.ReplayException;
import id.giliran.rehearsal.replay.ReplayedWaits;
import id.giliran.rehearsal.script.Counters;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Performance;
import id.giliran.rehearsal.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Independent days of the same load through the real core.
 *
 * @param plan an office that is open day and night, and in which nobody waits for anything but a counter
 * @param runs how many days, at least two
 */
record SteadyRuns(OfficePlan plan, int runs, long seed) {
    /** The waits of all visitors. */
    record Figures(Estimate mean, Estimate longerThanServing, int visitors) {}

    /** What one more counter does to the mean wait. */
    record Change(Estimate before, Estimate after, Estimate saved) {}

    Figures figures(int counters, double offered, double variation) {
        List<Double> means = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        int visitors = 0;
        for (int run = 0; run < runs; run++) {
            List<Double> waits = counted(day(run, counters, offered, variation));
            means.add(mean(waits));
            shares.add(mean(waits.stream().map(wait -> wait > 1 ? 1.0 : 0.0).toList()));
            visitors += waits.size();
        }
        return new Figures(Estimate.of(means), Estimate.of(shares), visitors);
    }

    /** Each day is played with so many counters, and replayed from its events with one more. */
    Change oneMore(int counters, double offered) throws ReplayException {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Double> saved = new ArrayList<>();
        Set<CounterNumber> open = IntStream.rangeClosed(1, counters + 1)
                .mapToObj(CounterNumber::new)
                .collect(Collectors.toSet());
        for (int run = 0; run < runs; run++) {
            Day day = day(run, counters, offered, 1);
            Day replayed =
                    new Day(day.events(), day.issuedAt(), ReplayedWaits.of(day.events(), open), day.countsFrom());
            before.add(mean(counted(day)));
            after.add(mean(counted(replayed)));
            saved.add(before.getLast() - after.getLast());
        }
        return new Change(Estimate.of(before), Estimate.of(after), Estimate.of(saved));
    }

    private record Day(
            List<StoredEvent> events,
            Map<TicketId, Instant> issuedAt,
            Map<TicketId, Duration> waits,
            Instant countsFrom) {}

    private Day day(int run, int counters, double offered, double variation) {
        // Other visitors in each row of the table, so that one unlucky day does not show in all of them.
        String row = counters + " " + offered + " " + variation + " " + run;
        long dice = Dice.of(seed, row).below(Integer.MAX_VALUE);
        Steady steady = new Steady(Counters.allServeAll(plan, counters), offered, variation, dice);
        List<StoredEvent> events = new ArrayList<>();
        Map<TicketId, Instant> issuedAt = new HashMap<>();
        Map<TicketId, Duration> waits = new HashMap<>();
        Script script = steady.script();
        int refused = Performance.play(new Office(), steady.plan(), script, (at, happened, office) -> {
                    for (OfficeEvent event : happened) {
                        events.add(new StoredEvent(events.size() + 1L, at, event));
                        if (event instanceof OfficeEvent.TicketIssued issued) {
                            issuedAt.put(issued.ticket(), at);
                        } else if (event instanceof OfficeEvent.TicketCalled called) {
                            waits.put(called.ticket(), Duration.between(issuedAt.get(called.ticket()), at));
                        }
                    }
                })
                .size();
        if (refused > 0) {
            throw new IllegalStateException(refused + " visitors got no number, so this is no Poisson process");
        }
        return new Day(events, issuedAt, waits, steady.countsFrom());
    }

    /** In mean serving times, of those who came when the office had forgotten that it began empty. */
    private static List<Double> counted(Day day) {
        return day.waits().entrySet().stream()
                .filter(wait -> !Objects.requireNonNull(
                                day.issuedAt().get(wait.getKey()), "whoever waited had a number")
                        .isBefore(day.countsFrom()))
                .map(wait -> (double) wait.getValue().toMillis() / Steady.SERVING.toMillis())
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).sum() / values.size();
    }
}
