package id.giliran.core;

import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calling rule once more, the slow way: looks at every ticket of the day each time. */
record BruteForce(OfficePlan plan, List<TicketId> tickets, Office office, Instant now) {

    List<Waiting> waiting() {
        return tickets.stream()
                .map(office::ticket)
                .flatMap(Optional::stream)
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast)
                .toList();
    }

    List<Waiting> inOrder(CounterPlan counter) {
        return waiting().stream()
                .filter(ticket -> isFor(counter, ticket) && !isTooEarly(ticket))
                .sorted(bestFirst())
                .toList();
    }

    /** The best of each line, without the one that is called. */
    List<TicketId> rivals(CounterPlan counter) {
        var best = inOrder(counter);
        return best.stream()
                .filter(ticket -> best.stream()
                        .filter(other -> isInLineOf(ticket, other))
                        .findFirst()
                        .equals(Optional.of(ticket)))
                .skip(1)
                .map(Ticket::id)
                .toList();
    }

    long ahead(Waiting ticket) {
        return waiting().stream()
                .filter(other -> other.stage().equals(ticket.stage()))
                .filter(other -> bestFirst().compare(other, ticket) < 0)
                .count();
    }

    private static boolean isInLineOf(Waiting ticket, Waiting other) {
        return other.stage().equals(ticket.stage())
                && other.only().equals(ticket.only())
                && other.claim().equals(ticket.claim());
    }

    private boolean isTooEarly(Waiting ticket) {
        return ticket.slip().appointment().isPresent()
                && ticket.eligibleAt().isAfter(now.plus(plan.appointments().early()));
    }

    private static boolean isFor(CounterPlan counter, Waiting ticket) {
        return ticket.only().isPresent()
                ? ticket.only().get().equals(counter.number())
                : counter.serves().contains(ticket.stage());
    }

    private Comparator<Waiting> bestFirst() {
        return Comparator.comparingLong(this::score)
                .reversed()
                .thenComparingInt(ticket -> ticket.slip().sequence());
    }

    private long score(Waiting ticket) {
        var weight = plan.service(ticket.stage().service()).orElseThrow().weightPercent();
        var credit = ticket.slip().priority() ? plan.credit() : Duration.ZERO;
        return Duration.between(ticket.eligibleAt(), now).toMillis() * weight + credit.toMillis() * 100;
    }
}
