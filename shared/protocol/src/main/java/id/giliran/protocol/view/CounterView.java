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
 * @param current the ticket called or served here now; of several the one that was taken up last
 * @param beside the others of a family that the counter has at the same time, if the office allows that
 * @param next whom the calling rule would choose now, and why
 * @param line the waiting tickets that this counter may call, in order of calling, at most twenty
 * @param waiting how many that are in all
 * @param missed who was called here or for here and did not come, and can still be called by number, newest first
 * @param acts what is possible now; an act that this client does not know yet is left out
 * @param destinations where a ticket can be transferred
 * @param kiosks every kiosk of the office, so that the staff see which printer needs them
 * @param servedToday tickets and stages finished at this counter today
 * @param history what this counter has ended today, newest first, at most twenty
 * @param notes what the office has to say to its staff today, by language
 * @param pauseReasons what the office lets an operator choose from
 * @param freeSince since when the counter is open and has nobody; absent otherwise
 * @param operator id of who is signed in
 * @param operatorName what that person is called; the id where the staff list has nobody of this id
 * @param role of that person: {@code operator}, {@code supervisor} or {@code administrator}; absent where the staff list has
 *     nobody of this id
 * @param signsOutAt hub time at which that person is signed out if nothing is done until then; absent when that will not be
 */
public record CounterView(
        OfficeHead office,
        int counter,
        String state,
        @Nullable String operator,
        @Nullable String pauseReason,
        List<Map<String, String>> services,
        @Nullable Current current,
        List<Current> beside,
        @Nullable Next next,
        List<Line> line,
        int waiting,
        List<ParkedTicket> parked,
        List<Missed> missed,
        @Nullable Undo undo,
        Set<CounterAct> acts,
        List<Destination> destinations,
        List<KioskLine> kiosks,
        int servedToday,
        List<Done> history,
        List<Map<String, String>> notes,
        List<PauseReason> pauseReasons,
        @Nullable Instant freeSince,
        @Nullable String operatorName,
        @Nullable String role,
        @Nullable Instant signsOutAt) {
    public CounterView {
        services = List.copyOf(services);
        beside = List.copyOf(beside);
        missed = List.copyOf(missed);
        history = List.copyOf(history);
        notes = List.copyOf(notes);
        pauseReasons = List.copyOf(pauseReasons);
        line = List.copyOf(line);
        parked = List.copyOf(parked);
        acts = Set.copyOf(acts);
        destinations = List.copyOf(destinations);
        kiosks = List.copyOf(kiosks);
    }

    /** Of an office without a staff list. */
    public CounterView(
            OfficeHead office,
            int counter,
            String state,
            @Nullable String operator,
            @Nullable String pauseReason,
            List<Map<String, String>> services,
            @Nullable Current current,
            List<Current> beside,
            @Nullable Next next,
            List<Line> line,
            int waiting,
            List<ParkedTicket> parked,
            List<Missed> missed,
            @Nullable Undo undo,
            Set<CounterAct> acts,
            List<Destination> destinations,
            List<KioskLine> kiosks,
            int servedToday,
            List<Done> history,
            List<Map<String, String>> notes,
            List<PauseReason> pauseReasons,
            @Nullable Instant freeSince) {
        this(
                office,
                counter,
                state,
                operator,
                pauseReason,
                services,
                current,
                beside,
                next,
                line,
                waiting,
                parked,
                missed,
                undo,
                acts,
                destinations,
                kiosks,
                servedToday,
                history,
                notes,
                pauseReasons,
                freeSince,
                operator,
                null,
                null);
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
     * @param requirements by language, what its service asks to bring: the list that missing documents are named from
     * @param party how many people came with this one ticket, from 1
     * @param note what another counter has written for this one, may be empty
     * @param noShow what the office's rule says about a visitor who does not come; absent while serving
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
            long targetSeconds,
            Map<String, List<String>> requirements,
            int party,
            String note,
            @Nullable NoShowRule noShow) {}

    /**
     * What the office's rule says about a called visitor who does not come.
     *
     * @param callsLeft announcements that should still be made before the visitor counts as not here
     * @param nextFrom hub time from which the next announcement, or the no-show, is in order
     * @param waitsUntil until when the visitor can come back after a no-show; absent when for the whole day
     * @param places behind how many of those who wait for the same the ticket goes back; absent when it does not
     * @param enforced whether the hub refuses what comes too soon; else it only advises
     */
    public record NoShowRule(
            int callsLeft,
            Instant nextFrom,
            @Nullable Instant waitsUntil,
            @Nullable Integer places,
            boolean enforced) {
        /** Only advice, and the ticket does not go back. */
        public NoShowRule(int callsLeft, Instant nextFrom, @Nullable Instant waitsUntil) {
            this(callsLeft, nextFrom, waitsUntil, null, false);
        }
    }

    /**
     * Whom the calling rule would choose, and against whom.
     *
     * @param rivals the best of each other line, best first
     * @param rule by language, the counter's calling rule in one plain sentence
     * @param why by language, in one plain sentence why the winner is before its rivals
     */
    public record Next(Standing winner, List<Standing> rivals, Map<String, String> rule, Map<String, String> why) {
        public Next {
            rivals = List.copyOf(rivals);
            rule = Map.copyOf(rule);
            why = Map.copyOf(why);
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

    /**
     * One waiting ticket.
     *
     * @param stageIndex position of its stage, from 1, of {@code stages}
     * @param language the visitor's
     * @param party how many people came with this one ticket, from 1
     * @param note what another counter has written, may be empty
     */
    public record Line(
            String ticket,
            String number,
            Map<String, String> service,
            Map<String, String> stage,
            Instant since,
            boolean priority,
            boolean paperConfirmed,
            int stageIndex,
            int stages,
            String language,
            int party,
            String note) {}

    /**
     * Somebody who was called and did not come.
     *
     * @param until hub time until which the visitor can come back; absent when for the whole day
     */
    public record Missed(
            String ticket,
            String number,
            Map<String, String> service,
            Instant calledAt,
            @Nullable Instant until) {}

    /**
     * What this counter has ended.
     *
     * @param outcome {@code completed}, {@code documents-incomplete}, {@code referred-elsewhere} or {@code no-show}
     * @param servedSeconds 0 for a no-show
     */
    public record Done(
            String ticket,
            String number,
            Map<String, String> service,
            String outcome,
            Instant at,
            long servedSeconds) {}

    /** Why a counter pauses, by language; the id stands in the journal. */
    public record PauseReason(String id, Map<String, String> name) {}

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
