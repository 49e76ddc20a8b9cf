package id.giliran.protocol.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a hall display shows.
 *
 * @param calls newest first, at most twelve, so that a display that misses a view misses no call; each announcement id is announced once
 * @param counters every counter of the plan, by number
 * @param hours when numbers are given today, all services together, in order; empty on a day that is closed
 * @param notices what the office has to say, also what is said later today only
 */
public record HallView(
        OfficeHead office,
        List<Call> calls,
        List<WaitingCount> waiting,
        int openCounters,
        List<HallCounter> counters,
        List<OpenSpan> hours,
        List<HallNotice> notices) {
    public HallView {
        calls = List.copyOf(calls);
        waiting = List.copyOf(waiting);
        counters = List.copyOf(counters);
        hours = List.copyOf(hours);
        notices = List.copyOf(notices);
    }

    /**
     * One called number.
     *
     * @param announcement id that no other call of this office ever has, such as {@code 2026-11-23/17}
     * @param language the visitor's
     * @param recall announced again
     * @param service id of the service that the visitor asked for
     * @param priority whether the ticket has credit; always false unless the office wants it to be seen
     */
    public record Call(
            String announcement,
            String number,
            int counter,
            String language,
            boolean recall,
            Instant at,
            int colour,
            String service,
            boolean priority) {}

    /**
     * How many wait for a service.
     *
     * @param closed why nobody can take a number now: {@code day-over}, {@code outside-hours}, {@code quota-used-up},
     *     {@code holiday}, {@code too-late} or {@code day-not-open}; absent while numbers are given
     */
    public record WaitingCount(
            String service,
            String letter,
            Map<String, String> name,
            int waiting,
            int colour,
            @Nullable String closed) {
        public WaitingCount {
            name = Map.copyOf(name);
        }
    }

    /**
     * A counter as visitors see it.
     *
     * @param state {@link #CLOSED}, {@link #PAUSED}, {@link #OPEN}, {@link #CALLED} or {@link #SERVING}
     * @param number the ticket that is called there or served there
     * @param colour of that ticket's service, 1 to 5; 1 without a ticket
     * @param place where the counter is, by language, such as "Area B"; empty when the office has not said it
     * @param services ids of the services that it has a part in
     */
    public record HallCounter(
            int counter,
            String state,
            @Nullable String number,
            int colour,
            Map<String, String> place,
            List<String> services) {
        /** Nobody is signed in. */
        public static final String CLOSED = "closed";

        /** The operator calls nobody for a while. */
        public static final String PAUSED = "paused";

        /** Nobody is there yet. */
        public static final String OPEN = "open";

        /** Somebody is to come. */
        public static final String CALLED = "called";

        /** Somebody is there. */
        public static final String SERVING = "serving";

        public HallCounter {
            place = Map.copyOf(place);
            services = List.copyOf(services);
        }
    }

    /** From {@code from} on, until just before {@code until}. */
    public record OpenSpan(Instant from, Instant until) {}

    /**
     * A sentence of the office to everybody.
     *
     * @param text by language
     * @param from absent when it holds already
     * @param until absent when it has no end
     */
    public record HallNotice(
            Map<String, String> text,
            @Nullable Instant from,
            @Nullable Instant until) {
        public HallNotice {
            text = Map.copyOf(text);
        }
    }
}
