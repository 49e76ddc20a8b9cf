package id.giliran.rehearsal.replay;

import id.giliran.core.CounterState.Open;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.OverrideBegun;
import id.giliran.core.OfficeEvent.OverrideEnded;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.UndoableAct;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.script.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened on one day, read from its events by applying them again. */
final class DayPast {
    private final Office office = new Office();
    private final DayWaits waits = new DayWaits();
    private final Map<TicketId, TicketPast> tickets = new LinkedHashMap<>();
    private final Map<CounterNumber, CounterPast> counters = new TreeMap<>();
    private final TicketReading reading = new TicketReading(office, tickets);
    private final List<Order> orders = new ArrayList<>();
    private @Nullable OfficePlan plan;
    private @Nullable LocalDate day;
    private @Nullable Instant openedAt;
    private @Nullable Instant lastAt;
    private boolean closed;
    private int planChanges;

    private DayPast() {}

    static DayPast of(Iterable<StoredEvent> events) {
        DayPast past = new DayPast();
        events.forEach(stored -> past.see(stored.event(), stored.hubTime()));
        past.end();
        return past;
    }

    private void see(OfficeEvent event, Instant at) {
        if (event instanceof DayClosed || event instanceof OfficeEvent.TicketLeftUnserved) {
            reading.cutOff(at);
        }
        if (event instanceof OfTicket ofTicket) {
            reading.before(ofTicket, at);
            calls(ofTicket, at);
        }
        office.apply(event, at);
        lastAt = at;
        note(event, at);
        waits.see(at, event, office);
        lookAtCounters(at);
    }

    private void calls(OfTicket event, Instant at) {
        if (event instanceof OfficeEvent.TicketCalled call) {
            counter(call.counter()).call(at);
        } else if (event instanceof OfficeEvent.ActUndone undone && undone.act() == UndoableAct.CALL) {
            counter(undone.counter()).takeBackCall();
        }
    }

    private void note(OfficeEvent event, Instant at) {
        switch (event) {
            case DayOpened opened -> {
                day = opened.day();
                openedAt = at;
                plan = opened.plan();
            }
            case PlanChanged changed -> {
                plan = changed.plan();
                planChanges++;
            }
            case DayClosed _ -> closed = true;
            case OperatorSignedIn in -> counter(in.counter()).signIn(at, in.operator());
            case OperatorSignedOut out -> counter(out.counter()).signOut(at);
            case CounterPaused paused -> counter(paused.counter()).pause(at, paused.reason());
            case CounterResumed resumed -> counter(resumed.counter()).resume(at);
            case OfTicket ofTicket -> reading.after(ofTicket, at);
            case OverrideBegun begun -> orders.add(new Order(at, again(begun, at)));
            case OverrideEnded ended ->
                orders.add(new Order(at, new OfficeCommand.EndOverride(ended.override(), ended.by())));
            default -> {
                // Leases and reprints change nobody's wait.
            }
        }
    }

    private static OfficeCommand again(OverrideBegun begun, Instant at) {
        return new OfficeCommand.BeginOverride(
                begun.service(),
                begun.until().map(until -> Duration.between(at, until)),
                begun.most(),
                begun.by(),
                begun.reason());
    }

    private void lookAtCounters(Instant at) {
        counters.forEach((number, counter) -> counter.couldCall(
                office.counter(number) instanceof Open desk
                        && desk.current().isEmpty()
                        && office.nextFor(number, at).isPresent(),
                at));
    }

    /** Whatever still goes on ends with the last event. */
    private void end() {
        Instant at = endedAt();
        reading.cutOff(at);
        counters.values().forEach(counter -> counter.signOut(at));
        waits.end(office);
    }

    LocalDate day() {
        return Objects.requireNonNull(day, "every day begins with its opening");
    }

    /** What the day ran by, at last. */
    OfficePlan plan() {
        return Objects.requireNonNull(plan, "every day begins with its opening");
    }

    int planChanges() {
        return planChanges;
    }

    Instant openedAt() {
        return Objects.requireNonNull(openedAt, "every day begins with its opening");
    }

    /** When it was closed, or the newest event of a day that is still open. */
    Instant endedAt() {
        return Objects.requireNonNull(lastAt, "every day begins with its opening");
    }

    boolean closed() {
        return closed;
    }

    /** In order of issue. */
    Collection<TicketPast> tickets() {
        return tickets.values();
    }

    /** Those at which somebody worked. */
    Map<CounterNumber, CounterPast> counters() {
        return counters;
    }

    /** What supervisors asked for. */
    List<Order> orders() {
        return orders;
    }

    DayWaits waits() {
        return waits;
    }

    int byHand() {
        return reading.byHand();
    }

    private CounterPast counter(CounterNumber number) {
        return counters.computeIfAbsent(number, CounterPast::new);
    }
}
