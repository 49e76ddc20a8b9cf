package id.giliran.protocol.view;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk shows.
 *
 * @param openCounters counters with somebody signed in and not on pause
 */
public record KioskView(
        OfficeHead office, List<ServiceTile> services, List<PriorityGroup> priorityGroups, int openCounters) {
    public KioskView {
        services = List.copyOf(services);
        priorityGroups = List.copyOf(priorityGroups);
    }

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
