package id.giliran.hub.config;

import id.giliran.settings.Default;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code config/office.yaml} as it is written; {@link OfficeSettings} says whether it makes sense.
 *
 * @param name of the office, by language
 * @param languages of the screens, Indonesian first
 * @param hours named weeks, each a list of spans such as {@code 08:00-12:00} for each day that is not closed
 * @param calling the rules by which counters call, where they do not go by the longest wait
 * @param calendar what is different from the weeks
 * @param lastTicket what happens when the line would last longer than the day
 * @param attentionAfter how long nothing may be done at a counter before its tickets are told to the office
 * @param noShow absent for an office that leaves it to its operators
 * @param pauseReasons what an operator chooses from; absent for any words
 * @param headings under which kiosks show the services; absent for one flat list
 * @param kiosks how many there are, and what they do without the hub or without paper
 */
record OfficeFile(
        Map<String, String> name,
        ZoneId zone,
        Optional<Path> logo,
        List<String> languages,
        @Default("40s") Duration confirmationTime,
        @Default("10s") Duration undoTime,
        @Default("10m") Duration attentionAfter,
        Optional<NoShow> noShow,
        Optional<List<PauseReason>> pauseReasons,
        Priority priority,
        Kiosks kiosks,
        Map<String, Map<DayOfWeek, List<String>>> hours,
        Optional<CalendarFile> calendar,
        Optional<LastTicketEntry> lastTicket,
        Optional<List<HeadingEntry>> headings,
        List<ServiceEntry> services,
        List<CounterEntry> counters,
        Optional<CallingEntry> calling) {

    /**
     * What is done about a called visitor who does not come; either of the last two, or none.
     *
     * @param calls announcements to be made
     * @param gap least time after an announcement
     * @param enforced whether the hub refuses what comes too soon
     * @param comeBack for how long the visitor can come back
     * @param goBack how the ticket waits again
     */
    record NoShow(
            @Default("2") int calls,
            @Default("30s") Duration gap,
            @Default("false") boolean enforced,
            Optional<ComeBack> comeBack,
            Optional<GoBack> goBack) {}

    /**
     * A missed visitor can be called by number.
     *
     * @param within how long; absent for the whole day
     * @param byHandAfterwards whether a counter may call the number also after that
     */
    record ComeBack(
            Optional<Duration> within, @Default("true") boolean byHandAfterwards) {}

    /** A missed visitor waits again behind so many, and so many times at one stage. */
    record GoBack(int places, @Default("1") int times) {}

    /** Why a counter pauses. */
    record PauseReason(String id, Map<String, String> name) {}

    /**
     * One credit for all groups, and the groups.
     *
     * @param onDisplay whether the hall sees that a called ticket has priority
     * @param quota most tickets with priority a day
     * @param window the time of day in which priority is given, such as {@code 07:30-10:00}
     */
    record Priority(
            Duration credit,
            @Default("false") boolean onDisplay,
            Optional<Integer> quota,
            Optional<String> window,
            List<Group> groups) {}

    /**
     * A group of visitors that the law or the office gives priority.
     *
     * @param companion whether one person who comes along is served with the visitor
     * @param quota most of this group a day
     * @param window the time of day in which this group gets priority
     */
    record Group(
            String id,
            Map<String, String> name,
            @Default("false") boolean companion,
            Optional<Integer> quota,
            Optional<String> window) {}

    /**
     * What happens when the line would last longer than the day.
     *
     * @param then {@code off}, {@code warn} or {@code refuse}
     * @param servedOn how long counters go on after the hours of a service
     * @param margin by how much sooner than that the last visit should be over
     */
    record LastTicketEntry(
            @Default("warn") String then,
            @Default("60m") Duration servedOn,
            @Default("10m") Duration margin) {}

    /**
     * The kiosks, numbered from 1.
     *
     * @param numberOnScreen whether a visitor may go with the number on the screen when no paper comes
     * @param withoutHub by language, for a visitor who can get no number because the hub is away
     */
    record Kiosks(
            int count,
            OfflineNumbers offlineNumbers,
            @Default("false") boolean numberOnScreen,
            Map<String, String> withoutHub) {}

    /** The numbers of each letter, from first to last, that kiosks give while the hub is away, a block at a time. */
    record OfflineNumbers(
            @Default("801") int first,
            @Default("999") int last,
            @Default("20") int block) {}

    /**
     * What a visitor can ask for.
     *
     * @param colour 1 to 5, a service colour of the look
     * @param requirements by language, what to bring
     * @param zone by language, where to wait or go
     * @param hours the name of a week in {@code hours}
     * @param weight how much a minute of waiting counts, in percent
     * @param quota most tickets a day
     * @param windows the parts of the day in which numbers are given; without any, all the hours
     * @param mostParty how many people may come with one ticket
     * @param heading id of the heading that it stands under
     * @param words by language, what visitors may call it when they search, beside its name
     */
    record ServiceEntry(
            String id,
            String letter,
            int colour,
            Map<String, String> name,
            Optional<Map<String, List<String>>> requirements,
            Optional<Map<String, String>> zone,
            List<StageEntry> stages,
            String hours,
            @Default("100") int weight,
            Optional<Integer> quota,
            Optional<List<WindowEntry>> windows,
            Optional<Integer> mostParty,
            Optional<String> heading,
            Optional<Map<String, List<String>>> words) {}

    /**
     * A heading on the kiosk.
     *
     * @param under id of the heading above
     */
    record HeadingEntry(String id, Map<String, String> name, Optional<String> under) {}

    /** A part of the day in which numbers are given, on some days of the week or all, with a quota of its own or none. */
    record WindowEntry(String hours, Optional<Integer> quota, Optional<List<String>> days) {}

    /** One wait-and-serve, and how long serving should take at most. */
    record StageEntry(String id, Map<String, String> name, Duration target) {}

    /**
     * A counter.
     *
     * @param serves {@code passport-new} for all stages, {@code passport-new/documents} for one
     * @param place by language, where it is
     * @param rule the name of the calling rule that it goes by
     * @param parallel how many visitors it may have at a time
     */
    record CounterEntry(
            int number,
            List<String> serves,
            Optional<Map<String, String>> place,
            Optional<String> rule,
            Optional<Integer> parallel) {}
}
