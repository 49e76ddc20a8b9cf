package id.giliran.protocol.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole office at a glance: for signing in, for a supervisor, for a rehearsal's summary.
 *
 * @param overrides of the business day, in their order, also those that are over
 * @param attention tickets that a counter has while nobody there seems to do anything, at most fifty
 * @param missing what visitors of the day said at kiosks that they have not with them
 */
public record OfficeView(
        OfficeHead office,
        List<CounterLine> counters,
        List<ServiceLine> services,
        List<KioskLine> kiosks,
        Totals totals,
        List<OverrideLine> overrides,
        List<Attention> attention,
        Estimates estimates,
        MissingAtKiosks missing) {
    public OfficeView {
        overrides = List.copyOf(overrides);
        attention = List.copyOf(attention);
        kiosks = List.copyOf(kiosks);
        counters = List.copyOf(counters);
        services = List.copyOf(services);
    }

    /** On a day without overrides, with nothing that needs anybody. */
    public OfficeView(
            OfficeHead office,
            List<CounterLine> counters,
            List<ServiceLine> services,
            List<KioskLine> kiosks,
            Totals totals) {
        this(office, counters, services, kiosks, totals, List.of(), List.of(), Estimates.NONE, MissingAtKiosks.NONE);
    }

    /**
     * That somebody lets numbers be given against the plan.
     *
     * @param override counts the overrides of the business day, from 1
     * @param service id of the only service that it is for; absent when for all
     * @param until when it is over, absent when only a count ends it
     * @param most how many numbers it is for, absent when only a time ends it
     * @param given numbers that only it made possible
     * @param by id of who is responsible, or what the hub's owner has written
     * @param holds whether it still does
     * @param byName what that person is called; absent where the staff list has nobody of this id
     */
    public record OverrideLine(
            int override,
            @Nullable String service,
            @Nullable Instant until,
            @Nullable Integer most,
            String by,
            String reason,
            int given,
            boolean holds,
            @Nullable String byName) {}

    /**
     * A visitor of whom a counter should think.
     *
     * @param operator id of who is signed in there
     * @param state {@code called}, {@code parked}, or {@code kept} for one who waits for that counter alone
     * @param why {@code on-pause}, or {@code silent} when nobody there has done anything for long
     * @param since from when the counter is so
     * @param operatorName what that person is called; absent where the staff list has nobody of this id
     */
    public record Attention(
            int counter,
            String operator,
            String number,
            String state,
            String why,
            Instant since,
            @Nullable String operatorName) {
        /** Of somebody of whom the staff list knows nothing. */
        public Attention(int counter, String operator, String number, String state, String why, Instant since) {
            this(counter, operator, number, state, why, since, null);
        }
    }

    /**
     * What visitors said at kiosks that they have not with them.
     *
     * @param visitors who said so
     * @param withoutNumber those of them who took no number
     * @param lines the most missed first
     */
    public record MissingAtKiosks(int visitors, int withoutNumber, List<MissingLine> lines) {
        /** Before anybody has said so. */
        public static final MissingAtKiosks NONE = new MissingAtKiosks(0, 0, List.of());

        public MissingAtKiosks {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of what a service asks to bring.
     *
     * @param service id of the service
     * @param requirement its place in the service's list, from 1
     * @param name what it is, by language
     * @param visitors who lack it
     */
    public record MissingLine(String service, int requirement, Map<String, String> name, int visitors) {
        public MissingLine {
            name = Map.copyOf(name);
        }
    }

    /**
     * How true the waits were that visitors of the day were told. The truth is the time from the number to its first call.
     *
     * @param told tickets with a range
     * @param silent tickets without, as nothing honest could be said
     * @param checked told, and called since
     * @param held of those, called within the range
     * @param errorSeconds of those, how far the middle of the range was from the truth, on average
     * @param widthSeconds of those, how wide the ranges were, on average
     */
    public record Estimates(int told, int silent, int checked, int held, int errorSeconds, int widthSeconds) {
        /** Before the first ticket. */
        public static final Estimates NONE = new Estimates(0, 0, 0, 0, 0, 0);
    }

    /**
     * One counter.
     *
     * @param state {@code closed}, {@code open} or {@code paused}
     * @param operator id of who is signed in
     * @param serves names of the services, by language
     * @param number of the ticket in hand
     * @param operatorName what that person is called; absent where the staff list has nobody of this id
     */
    public record CounterLine(
            int counter,
            String state,
            @Nullable String operator,
            List<Map<String, String>> serves,
            @Nullable String number,
            int waiting,
            @Nullable String operatorName) {
        public CounterLine {
            serves = List.copyOf(serves);
        }

        /** With somebody of whom the staff list knows nothing, or nobody. */
        public CounterLine(
                int counter,
                String state,
                @Nullable String operator,
                List<Map<String, String>> serves,
                @Nullable String number,
                int waiting) {
            this(counter, state, operator, serves, number, waiting, null);
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
