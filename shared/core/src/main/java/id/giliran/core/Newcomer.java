package id.giliran.core;

import id.giliran.core.CounterState.Open;
import id.giliran.core.calling.Standing;
import id.giliran.core.estimate.Desk;
import id.giliran.core.estimate.Outlook;
import id.giliran.core.estimate.Queue;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AtCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The office as a visitor finds it who takes a number now. */
record Newcomer(OfficeState office, boolean priority, Instant now) {
    private static final int PERCENT = 100;

    Optional<Outlook> outlook(ServiceId service) {
        var desks = office.plan().counters().stream()
                .flatMap(counter -> desk(counter).stream())
                .toList();
        var queues = office.tickets.lines().standing().stream().map(this::queue).toList();
        return office.experience.outlook(office.plan(), service, desks, queues);
    }

    private Optional<Desk> desk(CounterPlan counter) {
        return office.counters.state(counter.number()) instanceof Open open
                ? Optional.of(desk(counter, open))
                : Optional.empty();
    }

    private Desk desk(CounterPlan counter, Open open) {
        var free = office.experience.freeSince(counter.number()).orElse(now);
        return open.current()
                .flatMap(office.tickets::find)
                .filter(AtCounter.class::isInstance)
                .map(AtCounter.class::cast)
                .map(AtCounter::waiting)
                .map(held -> new Desk(
                        counter.number(),
                        counter.serves(),
                        Optional.of(held.stage()),
                        since(held.eligibleAt().isAfter(free) ? held.eligibleAt() : free)))
                .orElseGet(() -> new Desk(counter.number(), counter.serves(), Optional.empty(), since(free)));
    }

    private Queue queue(Standing line) {
        return new Queue(line.stage(), line.only(), line.before(cut(line)), since(line.oldest()));
    }

    /** Who began to wait before then has a higher score. */
    private Instant cut(Standing line) {
        var headStart = credit(priority).minus(credit(line.priority()));
        int weight = office.plan()
                .service(line.stage().service())
                .orElseThrow(() -> new IllegalStateException("no service for " + line))
                .weightPercent();
        return now.minus(headStart.multipliedBy(PERCENT).dividedBy(weight));
    }

    private Duration credit(boolean has) {
        return has ? office.plan().credit() : Duration.ZERO;
    }

    private Duration since(Instant then) {
        return then.isAfter(now) ? Duration.ZERO : Duration.between(then, now);
    }
}
