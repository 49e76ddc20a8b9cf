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
 */
record OfficeFile(
        Map<String, String> name,
        ZoneId zone,
        Optional<Path> logo,
        List<String> languages,
        @Default("15s") Duration confirmationTime,
        @Default("10s") Duration undoTime,
        Priority priority,
        Map<String, Map<DayOfWeek, List<String>>> hours,
        List<ServiceEntry> services,
        List<CounterEntry> counters) {

    /** One credit for all groups, and the groups. */
    record Priority(Duration credit, List<Group> groups) {}

    /** A group of visitors that the law or the office gives priority. */
    record Group(String id, Map<String, String> name) {}

    /**
     * What a visitor can ask for.
     *
     * @param colour 1 to 5, a service colour of the look
     * @param requirements by language, what to bring
     * @param zone by language, where to wait or go
     * @param hours the name of a week in {@code hours}
     * @param weight how much a minute of waiting counts, in percent
     * @param quota most tickets a day
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
            Optional<Integer> quota) {}

    /** One wait-and-serve, and how long serving should take at most. */
    record StageEntry(String id, Map<String, String> name, Duration target) {}

    /** A counter and what it serves: {@code passport-new} for all stages, {@code passport-new/documents} for one. */
    record CounterEntry(int number, List<String> serves) {}
}
