package id.giliran.core;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The staffed counters. Which tickets a counter has follows from the tickets, so the two never disagree. */
final class Counters {
    private static final CounterState CLOSED = new Closed();

    private final SortedMap<CounterNumber, Staffed> staffed = new TreeMap<>();

    CounterState state(CounterNumber number) {
        var state = staffed.get(number);
        return state == null ? CLOSED : state;
    }

    boolean isClosed(CounterNumber number) {
        return !staffed.containsKey(number);
    }

    /** How many visitors it has. */
    int inHand(CounterNumber number) {
        return state(number) instanceof Staffed desk ? desk.inHand().size() : 0;
    }

    Optional<LastAct> lastAct(CounterNumber number) {
        return state(number) instanceof Staffed desk ? desk.lastAct() : Optional.empty();
    }

    /** In order of their numbers. */
    SortedMap<CounterNumber, Staffed> staffed() {
        return Collections.unmodifiableSortedMap(staffed);
    }

    void put(CounterNumber number, Staffed state) {
        staffed.put(number, state);
    }

    void close(CounterNumber number) {
        staffed.remove(number);
    }

    /** A ticket has changed its state: the counter that had it lets go, the counter that has it now takes it. */
    void follow(Ticket before, Ticket after, Instant at) {
        if (before instanceof AtCounter left
                && !(after instanceof AtCounter come && isInHand(left) && isInHand(come) && sameCounter(left, come))) {
            change(left.counter(), desk -> without(desk, left.id(), at));
        }
        if (after instanceof AtCounter come) {
            change(come.counter(), desk -> with(desk, come, at));
        }
    }

    private static boolean isInHand(AtCounter ticket) {
        return !(ticket instanceof Parked);
    }

    private static boolean sameCounter(AtCounter one, AtCounter other) {
        return one.counter().equals(other.counter());
    }

    /** The counter has acted; only its very last act can be taken back. */
    void remember(CounterNumber number, Optional<LastAct> act, Instant at) {
        change(number, desk -> desk.remembering(act).acted(at));
    }

    /** Somebody there has done what is not about a ticket, or changes none. */
    void acted(CounterNumber number, Instant at) {
        change(number, desk -> desk.acted(at));
    }

    /** Another operator works there, with all that the counter has. */
    void hand(CounterNumber number, String operator, Instant at) {
        change(number, desk -> desk.handedTo(operator, at));
    }

    /** Nothing that was done before can be taken back. */
    void forgetLastActs() {
        List.copyOf(staffed.keySet()).forEach(number -> change(number, desk -> desk.remembering(Optional.empty())));
    }

    private void change(CounterNumber number, UnaryOperator<Open> change) {
        switch (state(number)) {
            case Open desk -> put(number, change.apply(desk));
            case Paused paused -> put(number, new Paused(change.apply(paused.desk()), paused.reason(), paused.since()));
            case Closed closed ->
                throw new IllegalStateException("counter " + number + " has no tickets, it is " + closed);
        }
    }

    private static Open without(Open desk, TicketId ticket, Instant at) {
        return desk.having(others(desk.inHand(), ticket), others(desk.parked(), ticket), at);
    }

    private static List<TicketId> others(List<TicketId> tickets, TicketId ticket) {
        return tickets.stream().filter(other -> !other.equals(ticket)).toList();
    }

    private static Open with(Open desk, AtCounter ticket, Instant at) {
        return isInHand(ticket)
                ? desk.having(and(desk.inHand(), ticket.id()), desk.parked(), at)
                : desk.having(desk.inHand(), and(desk.parked(), ticket.id()), at);
    }

    private static List<TicketId> and(List<TicketId> tickets, TicketId ticket) {
        return tickets.contains(ticket)
                ? tickets
                : Stream.concat(tickets.stream(), Stream.of(ticket)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counters that && staffed.equals(that.staffed);
    }

    @Override
    public int hashCode() {
        return staffed.hashCode();
    }

    @Override
    public String toString() {
        return staffed.toString();
    }
}
