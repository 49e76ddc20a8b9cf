package id.giliran.protocol.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole office at a glance: for signing in, for a supervisor, for a rehearsal's summary.
 *
 * @param attention tickets that a counter has while nobody there seems to do anything, at most fifty
 */
public record OfficeView(
        OfficeHead office,
        List<CounterLine> counters,
        List<ServiceLine> services,
        List<KioskLine> kiosks,
        Totals totals,
        List<Attention> attention) {
    public OfficeView {
        attention = List.copyOf(attention);
        kiosks = List.copyOf(kiosks);
        counters = List.copyOf(counters);
        services = List.copyOf(services);
    }

    /** With nothing that needs anybody. */
    public OfficeView(
            OfficeHead office,
            List<CounterLine> counters,
            List<ServiceLine> services,
            List<KioskLine> kiosks,
            Totals totals) {
        this(office, counters, services, kiosks, totals, List.of());
    }

    /**
     * A visitor of whom a counter should think.
     *
     * @param state {@code called}, {@code parked}, or {@code kept} for one who waits for that counter alone
     * @param why {@code on-pause}, or {@code silent} when nobody there has done anything for long
     * @param since from when the counter is so
     */
    public record Attention(int counter, String operator, String number, String state, String why, Instant since) {}

    /**
     * One counter.
     *
     * @param state {@code closed}, {@code open} or {@code paused}
     * @param serves names of the services, by language
     * @param number of the ticket in hand
     */
    public record CounterLine(
            int counter,
            String state,
            @Nullable String operator,
            List<Map<String, String>> serves,
            @Nullable String number,
            int waiting) {
        public CounterLine {
            serves = List.copyOf(serves);
        }
    }

    /** One service and how many wait at each of its stages. */
    public record ServiceLine(String id, String letter, Map<String, String> name, Map<String, Integer> waiting) {
        public ServiceLine {
            name = Map.copyOf(name);
            waiting = Map.copyOf(waiting);
        }
    }

    /**
     * What became of the day's tickets.
     *
     * @param unconfirmed joined the queue without word about their paper
     * @param voided whose paper never came out
     * @param priority counts of the priority groups, kept apart from the tickets; told when the day is closed, as a count that
     *     grows with a number would tell that number's group
     */
    public record Totals(
            int issued,
            int printed,
            int unconfirmed,
            int voided,
            int waiting,
            int called,
            int served,
            int noShow,
            int cancelled,
            int unserved,
            Map<String, Integer> priority) {
        public Totals {
            priority = Map.copyOf(priority);
        }
    }
}
