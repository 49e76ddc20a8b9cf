package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a business day has shown so far of serving and waiting. Its size depends on counters, stages and those who still
 * wait for their first call. Used by one thread.
 */
public final class Experience {
    private final Means turns = new Means();
    private final Map<CounterNumber, Instant> freeSince = new HashMap<>();
    private final Forecasts forecasts = new Forecasts();

    /** A number was given, and its visitor told so much. */
    public void issued(TicketId ticket, Optional<WaitRange> range) {
        forecasts.give(ticket, range);
    }

    /**
     * A ticket was called out of its line.
     *
     * @param waited since its number was given
     */
    public void called(TicketId ticket, CounterNumber counter, Duration waited) {
        forecasts.call(ticket, counter, waited);
    }

    /** A counter took its last call back. */
    public void tookCallBack(CounterNumber counter) {
        forecasts.takeBack(counter);
    }

    /** A ticket is out of the queue. */
    public void ended(TicketId ticket) {
        forecasts.end(ticket);
    }

    /**
     * A counter is free of a visitor whom it had called from a line.
     *
     * @param eligibleAt from when that visitor could have been called
     */
    public void released(OfficePlan plan, StageRef stage, CounterNumber counter, Instant eligibleAt, Instant at) {
        var free = freeSince.getOrDefault(counter, eligibleAt);
        var from = free.isAfter(eligibleAt) ? free : eligibleAt;
        if (at.isAfter(from)) {
            stage(plan, stage).ifPresent(known -> turns.add(known, stage, counter, Duration.between(from, at)));
        }
        free(counter, at);
    }

    /** A counter could call somebody from now on. */
    public void free(CounterNumber counter, Instant at) {
        freeSince.put(counter, at);
    }

    /** Since when a counter has been free, if it is. */
    public Optional<Instant> freeSince(CounterNumber counter) {
        return Optional.ofNullable(freeSince.get(counter));
    }

    /** How true the estimates were until now. */
    public HitRate hits() {
        return forecasts.hits();
    }

    /**
     * What lies before a visitor who takes a number now.
     *
     * @param desks the counters at work
     * @param queues who waits, as seen by that visitor
     */
    public Optional<Outlook> outlook(OfficePlan plan, ServiceId service, List<Desk> desks, List<Queue> queues) {
        var atWork = desks.stream().filter(desk -> !desk.isForsaken(queues)).toList();
        return plan.service(service)
                .flatMap(known -> new Foresight(plan, known, turns, forecasts.trust(), atWork, queues).outlook());
    }

    static Optional<Stage> stage(OfficePlan plan, StageRef ref) {
        return plan.service(ref.service())
                .flatMap(service -> service.stages().stream()
                        .filter(stage -> stage.id().equals(ref.stage()))
                        .findFirst());
    }

    private List<Object> parts() {
        return List.of(turns, freeSince, forecasts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Experience that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return forecasts.toString();
    }
}
