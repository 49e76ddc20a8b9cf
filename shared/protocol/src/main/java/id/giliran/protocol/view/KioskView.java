package id.giliran.protocol.view;

import id.giliran.protocol.reply.IssuedReply;
import java.time.LocalDateTime;
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
        Map<String, String> withoutHub) {
    public KioskView {
        services = List.copyOf(services);
        priorityGroups = List.copyOf(priorityGroups);
        kiosks = List.copyOf(kiosks);
        reprints = List.copyOf(reprints);
        withoutHub = Map.copyOf(withoutHub);
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
     *     {@code quota-used-up}; absent when it is open
     * @param opensAt office time of the next opening, when known
     * @param zone by language, where to wait or go, may be empty
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
            @Nullable LocalDateTime opensAt) {
        public ServiceTile {
            name = Map.copyOf(name);
            requirements = Map.copyOf(requirements);
            zone = Map.copyOf(zone);
        }
    }

    /** A group that the law or the office gives priority, by language. */
    public record PriorityGroup(String id, Map<String, String> name) {
        public PriorityGroup {
            name = Map.copyOf(name);
        }
    }
}
