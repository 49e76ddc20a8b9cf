package id.giliran.protocol.view;

import id.giliran.protocol.Estimate;
import id.giliran.protocol.reply.IssuedReply;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one kiosk shows.
 *
 * @param openCounters counters with somebody signed in and not on pause
 * @param kiosks the other kiosks of the office, as they report
 * @param reprints papers that this kiosk is asked to print once more, oldest first
 * @param numberOnScreen whether the office lets a visitor go with the number on the screen when no paper comes
 * @param headings under which services stand when there are many, parents before children; empty for a flat list
 * @param checkIn whether appointments are known for the business day, so that a visitor can come with a code
 * @param staffComing whether staff has answered the call of the visitor at this kiosk
 * @param withoutHub by language, the office's sentence for a visitor who can get no number here because the hub is away
 */
public record KioskView(
        OfficeHead office,
        List<ServiceTile> services,
        List<PriorityGroup> priorityGroups,
        int openCounters,
        List<KioskLine> kiosks,
        List<Reprint> reprints,
        boolean numberOnScreen,
        Map<String, String> withoutHub,
        List<Heading> headings,
        boolean checkIn,
        boolean staffComing) {
    /** Of an office without appointments, at a kiosk to which nobody is on the way. */
    public KioskView(
            OfficeHead office,
            List<ServiceTile> services,
            List<PriorityGroup> priorityGroups,
            int openCounters,
            List<KioskLine> kiosks,
            List<Reprint> reprints,
            boolean numberOnScreen,
            Map<String, String> withoutHub,
            List<Heading> headings) {
        this(
                office,
                services,
                priorityGroups,
                openCounters,
                kiosks,
                reprints,
                numberOnScreen,
                withoutHub,
                headings,
                false,
                false);
    }

    public KioskView {
        services = List.copyOf(services);
        priorityGroups = List.copyOf(priorityGroups);
        kiosks = List.copyOf(kiosks);
        reprints = List.copyOf(reprints);
        withoutHub = Map.copyOf(withoutHub);
        headings = List.copyOf(headings);
    }

    /**
     * A heading that services stand under.
     *
     * @param parent id of the heading above; absent at the top
     */
    public record Heading(
            String id, Map<String, String> name, @Nullable String parent) {
        public Heading {
            name = Map.copyOf(name);
        }
    }

    /**
     * A paper to print once more.
     *
     * @param reprint counts the reprints of the business day, from 1; names this one
     * @param issued what the first paper said; {@code ahead} is as of now
     */
    public record Reprint(int reprint, IssuedReply issued) {}

    /**
     * One service.
     *
     * @param colour 1 to 5, the service colour of the look
     * @param requirements by language, what to bring; an empty list asks nothing
     * @param waiting tickets waiting at any of its stages
     * @param closed why no ticket can be had now: {@code day-not-open}, {@code day-over}, {@code outside-hours},
     *     {@code quota-used-up}, {@code holiday}, {@code too-late} (the line is longer than the day); absent when it is open
     * @param opensAt office time of the next opening, when known
     * @param zone by language, where to wait or go, may be empty
     * @param heading id of the heading that it stands under; absent for one that stands by itself
     * @param words by language, what visitors may call it when they search, beside its name
     * @param openCounters counters of its first stage with somebody signed in and not on pause
     * @param estimate how long a visitor who takes a number now will wait; absent when nothing honest can be said
     * @param mostParty most people that one ticket can stand for; 1 when it is for one only
     * @param mayBeTooLate whether a visitor who takes a number now is perhaps not served before the office closes
     */
    public record ServiceTile(
            String id,
            String letter,
            int colour,
            Map<String, String> name,
            Map<String, List<String>> requirements,
            Map<String, String> zone,
            int stages,
            int waiting,
            @Nullable String closed,
            @Nullable LocalDateTime opensAt,
            @Nullable String heading,
            Map<String, List<String>> words,
            int openCounters,
            @Nullable Estimate estimate,
            int mostParty,
            boolean mayBeTooLate) {
        /** Of a service whose line is not longer than the day. */
        public ServiceTile(
                String id,
                String letter,
                int colour,
                Map<String, String> name,
                Map<String, List<String>> requirements,
                Map<String, String> zone,
                int stages,
                int waiting,
                @Nullable String closed,
                @Nullable LocalDateTime opensAt,
                @Nullable String heading,
                Map<String, List<String>> words,
                int openCounters,
                @Nullable Estimate estimate,
                int mostParty) {
            this(
                    id,
                    letter,
                    colour,
                    name,
                    requirements,
                    zone,
                    stages,
                    waiting,
                    closed,
                    opensAt,
                    heading,
                    words,
                    openCounters,
                    estimate,
                    mostParty,
                    false);
        }

        public ServiceTile {
            words = Map.copyOf(words);
            name = Map.copyOf(name);
            requirements = Map.copyOf(requirements);
            zone = Map.copyOf(zone);
        }
    }

    /**
     * A group that the law or the office gives priority, by language.
     *
     * @param companion whether one person who comes along is served with the visitor
     * @param closed why nobody of the group gets priority now, as in {@link ServiceTile}; absent when they do
     * @param from office time of the day from which it does, absent when from the beginning
     * @param until office time of the day until which it does, absent when to the end
     */
    public record PriorityGroup(
            String id,
            Map<String, String> name,
            boolean companion,
            @Nullable String closed,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        public PriorityGroup {
            name = Map.copyOf(name);
        }

        /** A group without a companion, open whenever its services are. */
        public PriorityGroup(String id, Map<String, String> name) {
            this(id, name, false, null, null, null);
        }
    }
}
