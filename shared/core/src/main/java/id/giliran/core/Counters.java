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
    void follow(Ticket before, Ticket after) {
        if (before instanceof AtCounter left) {
            change(left.counter(), desk -> without(desk, left.id()));
        }
        if (after instanceof AtCounter come) {
            change(come.counter(), desk -> with(desk, come));
        }
    }

    /** The counter has acted; only its very last act can be taken back. */
    void remember(CounterNumber number, Optional<LastAct> act) {
        change(number, desk -> new Open(desk.operator(), desk.current(), desk.parked(), act));
    }

    /** Nothing that was done before can be taken back. */
    void forgetLastActs() {
        List.copyOf(staffed.keySet()).forEach(number -> remember(number, Optional.empty()));
    }

    private void change(CounterNumber number, UnaryOperator<Open> change) {
        switch (state(number)) {
            case Open desk -> put(number, change.apply(desk));
            case Paused paused -> put(number, new Paused(change.apply(paused.desk()), paused.reason(), paused.since()));
            case Closed closed ->
                throw new IllegalStateException("counter " + number + " has no tickets, it is " + closed);
        }
    }

    private static Open without(Open desk, TicketId ticket) {
        return new Open(
                desk.operator(),
                desk.current().filter(current -> !current.equals(ticket)),
                desk.parked().stream().filter(parked -> !parked.equals(ticket)).toList(),
                desk.lastAct());
    }

    private static Open with(Open desk, AtCounter ticket) {
        if (ticket instanceof Parked) {
            var parked = Stream.concat(desk.parked().stream(), Stream.of(ticket.id()));
            return new Open(desk.operator(), desk.current(), parked.toList(), desk.lastAct());
        }
        if (desk.current().isPresent()) {
            throw new IllegalStateException(ticket + " comes to a counter that has " + desk.current());
        }
        return new Open(desk.operator(), Optional.of(ticket.id()), desk.parked(), desk.lastAct());
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
