package id.giliran.protocol.view;

import id.giliran.protocol.CounterAct;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of one counter needs.
 *
 * @param state {@code closed}, {@code open} or {@code paused}
 * @param services names of what it serves, by language
 * @param current the ticket called or served here now
 * @param next whom the calling rule would choose now, and why
 * @param line the waiting tickets that this counter may call, in order of calling, at most twenty
 * @param waiting how many that are in all
 * @param acts what is possible now; an act that this client does not know yet is left out
 * @param destinations where a ticket can be transferred
 * @param kiosks every kiosk of the office, so that the staff see which printer needs them
 * @param servedToday tickets and stages finished at this counter today
 */
public record CounterView(
        OfficeHead office,
        int counter,
        String state,
        @Nullable String operator,
        @Nullable String pauseReason,
        List<Map<String, String>> services,
        @Nullable Current current,
        @Nullable Next next,
        List<Line> line,
        int waiting,
        List<ParkedTicket> parked,
        @Nullable Undo undo,
        Set<CounterAct> acts,
        List<Destination> destinations,
        List<KioskLine> kiosks,
        int servedToday) {
    public CounterView {
        services = List.copyOf(services);
        line = List.copyOf(line);
        parked = List.copyOf(parked);
        acts = Set.copyOf(acts);
        destinations = List.copyOf(destinations);
        kiosks = List.copyOf(kiosks);
    }

    /**
     * The visitor in hand.
     *
     * @param state {@code called} or {@code serving}
     * @param stage its stage's name by language; position {@code stageIndex} (from 1) of {@code stages}
     * @param nextStage name of the stage that follows, absent when this is the last
     * @param waitedSeconds from eligible to first call
     * @param startedAt absent while called; the timer shows {@code servedSeconds} plus the time since
     * @param targetSeconds how long this stage should take
     */
    public record Current(
            String ticket,
            String number,
            String state,
            Map<String, String> service,
            Map<String, String> stage,
            int stageIndex,
            int stages,
            @Nullable Map<String, String> nextStage,
            boolean priority,
            String language,
            boolean paperConfirmed,
            long waitedSeconds,
            Instant calledAt,
            int calls,
            @Nullable Instant startedAt,
            long servedSeconds,
            long targetSeconds) {}

    /**
     * Whom the calling rule would choose, and against whom.
     *
     * @param rivals the best of each other line, best first
     */
    public record Next(Standing winner, List<Standing> rivals) {
        public Next {
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * How a ticket stands in the calling rule.
     *
     * @param since from when it waits; the wait grows by itself
     * @param creditSeconds head start of priority, else 0
     * @param weightPercent how much a minute of waiting counts
     */
    public record Standing(
            String ticket, String number, Instant since, long creditSeconds, int weightPercent, boolean priority) {}

    /** One waiting ticket. */
    public record Line(
            String ticket,
            String number,
            Map<String, String> service,
            Map<String, String> stage,
            Instant since,
            boolean priority,
            boolean paperConfirmed) {}

    /** A ticket kept here. */
    public record ParkedTicket(
            String ticket, String number, Map<String, String> service, String note, Instant parkedAt) {}

    /**
     * The act that can be taken back.
     *
     * @param act {@code call}, {@code finish} or {@code no-show}
     * @param until hub time after which it cannot
     */
    public record Undo(String act, String number, Instant until) {}

    /**
     * Where a transfer can go: a stage of a service, or a counter.
     *
     * @param counter absent for a service
     */
    public record Destination(
            @Nullable String service,
            @Nullable String stage,
            @Nullable Integer counter,
            Map<String, String> name) {}
}
