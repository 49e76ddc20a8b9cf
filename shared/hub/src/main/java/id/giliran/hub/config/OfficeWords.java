package id.giliran.hub.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code languages/<code>/office.yaml} as it is written: the office's own words in one language, by the ids of {@code office.yaml}.
 *
 * @param holidays by the day on which they begin
 * @param places of counters, by number
 */
record OfficeWords(
        Optional<String> name,
        Optional<String> withoutHub,
        Optional<Map<String, ServiceWords>> services,
        Optional<Map<String, String>> headings,
        Optional<Map<String, String>> priorityGroups,
        Optional<Map<String, String>> pauseReasons,
        Optional<Map<LocalDate, String>> holidays,
        Optional<Map<Integer, String>> places) {

    /**
     * Of one service.
     *
     * @param requirements the same lines in the same order as in {@code office.yaml}
     * @param words what visitors may call it when they search
     */
    record ServiceWords(
            Optional<String> name,
            Optional<List<String>> requirements,
            Optional<String> zone,
            Optional<Map<String, String>> stages,
            Optional<List<String>> words) {
        static final ServiceWords NONE = new ServiceWords(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
