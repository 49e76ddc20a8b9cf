package id.giliran.hub.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is different from the weeks, as {@code config/office.yaml} says it. A single day is stronger than a holiday, that than a season. */
record CalendarFile(
        Optional<List<SeasonEntry>> seasons, Optional<List<HolidayEntry>> holidays, Optional<List<DayEntry>> days) {

    /** Dates, both included, in which weeks on the left are replaced by those on the right. */
    record SeasonEntry(LocalDate from, LocalDate until, Map<String, String> weeks) {}

    /** A date, or several in a row, on which all is closed. */
    record HolidayEntry(LocalDate day, Optional<LocalDate> until, Map<String, String> name) {
        Stream<LocalDate> dates() {
            return day.datesUntil(until.orElse(day).plusDays(1));
        }
    }

    /**
     * One date with hours of its own: either {@code hours}, or the usual ones until {@code closes}.
     *
     * @param services the only ones that it is for; without any, all
     */
    record DayEntry(
            LocalDate day, Optional<List<String>> hours, Optional<LocalTime> closes, Optional<List<String>> services) {
        boolean isFor(String service) {
            return services.stream().allMatch(named -> named.contains(service));
        }
    }
}
