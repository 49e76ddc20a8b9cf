package id.giliran.core.estimate;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What visitors were told, until their first call shows how true it was. */
final class Forecasts {
    private record Told(TicketId ticket, Optional<WaitRange> range, Duration waited) {}

    private final Map<TicketId, Optional<WaitRange>> open = new HashMap<>();

    /** The newest call of each counter, where it was the first of its ticket: that one can be taken back. */
    private final Map<CounterNumber, Told> newest = new HashMap<>();

    private HitRate hits = HitRate.NONE;
    private Trust trust = Trust.AT_FIRST;

    void give(TicketId ticket, Optional<WaitRange> range) {
        open.put(ticket, range);
        hits = hits.given(range.isPresent());
    }

    /** Only a ticket's first call shows how true it was. */
    void call(TicketId ticket, CounterNumber counter, Duration waited) {
        newest.remove(counter);
        var range = open.remove(ticket);
        if (range == null) {
            return;
        }
        hits = range.map(told -> hits.and(told, waited)).orElse(hits);
        trust = range.map(told -> trust.after(told, waited)).orElse(trust);
        newest.put(counter, new Told(ticket, range, waited));
    }

    void takeBack(CounterNumber counter) {
        var told = newest.remove(counter);
        if (told != null) {
            open.put(told.ticket(), told.range());
            hits = told.range().map(range -> hits.without(range, told.waited())).orElse(hits);
        }
    }

    /** The ticket will not be called any more. */
    void end(TicketId ticket) {
        open.remove(ticket);
    }

    HitRate hits() {
        return hits;
    }

    Trust trust() {
        return trust;
    }

    private List<Object> parts() {
        return List.of(open, newest, hits, trust);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forecasts that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return hits + ", open " + open.size();
    }
}
