package id.giliran.rehearsal.trial.estimate;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.estimate.HitRate;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketId;
import id.giliran.rehearsal.script.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Compares what visitors are told with when they are called, beside the core and not by it. Used by one thread. */
final class Watching implements Witness {
    /** The shortest thing that is told; where nobody waits it nearly always holds, and shows nothing. */
    private static final int AT_ONCE = 5;

    private record Told(ServiceId service, WaitRange range, Instant at) {}

    private final Map<TicketId, Told> open = new HashMap<>();
    private final Rates services = new Rates();
    private final Rates staffings = new Rates();
    private final Rates lengths = new Rates();
    private final Map<Silence, Integer> silent = new EnumMap<>(Silence.class);
    private String staffing = "";
    private int toldInVain;
    private HitRate all = HitRate.NONE;
    private HitRate waiting = HitRate.NONE;

    /** Another office, or other counters. */
    void turnTo(String newStaffing) {
        staffing = newStaffing;
        open.clear();
    }

    @Override
    public void see(Instant at, List<OfficeEvent> events, Office office) {
        for (OfficeEvent event : events) {
            switch (event) {
                case TicketIssued issued -> issue(issued, at, office);
                case TicketCalled called -> call(called, at);
                default -> {
                    // Neither told anybody anything nor showed how true it was.
                }
            }
        }
    }

    private void issue(TicketIssued issued, Instant at, Office office) {
        boolean told = issued.estimate().isPresent();
        count(issued.service(), rate -> rate.given(told));
        if (told && Silence.noCounterAtWork(office, issued.service())) {
            toldInVain++;
        }
        issued.estimate()
                .ifPresentOrElse(
                        range -> open.put(issued.ticket(), new Told(issued.service(), range, at)),
                        () -> office.plan()
                                .service(issued.service())
                                .ifPresent(service -> silent.merge(
                                        Silence.of(office, service, issued.priority(), at), 1, Integer::sum)));
    }

    private void call(TicketCalled called, Instant at) {
        Told told = open.remove(called.ticket());
        if (told == null) {
            return;
        }
        Duration truth = Duration.between(told.at(), at);
        UnaryOperator<HitRate> checked = rate -> rate.and(told.range(), truth);
        count(told.service(), checked);
        lengths.count(band(told.range()), rate -> rate.given(true).and(told.range(), truth));
        if (told.range().toMinutes() > AT_ONCE) {
            waiting = waiting.given(true).and(told.range(), truth);
        }
    }

    private void count(ServiceId service, UnaryOperator<HitRate> change) {
        all = change.apply(all);
        services.count(service.value(), change);
        staffings.count(staffing, change);
    }

    private static String band(WaitRange range) {
        int to = range.toMinutes();
        if (to <= AT_ONCE) {
            return "told 0 to 5 minutes";
        }
        return to <= 15
                ? "told up to 10 or 15"
                : to <= 30 ? "told up to 20 .. 30" : to <= 60 ? "told up to 35 .. 60" : "told up to 65 and more";
    }

    /** How many were told something though no counter of their service was at work. */
    int toldInVain() {
        return toldInVain;
    }

    HitRate all() {
        return all;
    }

    /** Without those who were told that they would be called at once. */
    HitRate waiting() {
        return waiting;
    }

    Map<String, HitRate> services() {
        return services.all();
    }

    Map<String, HitRate> staffings() {
        return staffings.all();
    }

    Map<String, HitRate> lengths() {
        return lengths.all();
    }

    Map<Silence, Integer> silent() {
        return Map.copyOf(silent);
    }
}
