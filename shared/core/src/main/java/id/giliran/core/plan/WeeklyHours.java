package id.giliran.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opening hours that repeat every week; a day without an entry is closed, a break is the gap between two spans. */
public record WeeklyHours(Map<DayOfWeek, List<OpenHours>> days) {
    private static final int DAYS_TO_LOOK_AHEAD = 8;

    public WeeklyHours {
        days = days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> inOrder(day.getValue())));
    }

    /** Whether the hours hold at this moment of office time. */
    public boolean openAt(LocalDateTime moment) {
        return on(moment.toLocalDate()).stream()
                .anyMatch(hours -> !moment.toLocalTime().isBefore(hours.from())
                        && moment.toLocalTime().isBefore(hours.to()));
    }

    /** The next moment at which a span begins after this one, within eight days. */
    public Optional<LocalDateTime> opensAfter(LocalDateTime moment) {
        return moment.toLocalDate()
                .datesUntil(moment.toLocalDate().plusDays(DAYS_TO_LOOK_AHEAD))
                .flatMap(date -> on(date).stream().map(hours -> date.atTime(hours.from())))
                .filter(opening -> opening.isAfter(moment))
                .findFirst();
    }

    /** The spans of one date, in order. */
    public List<OpenHours> on(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static List<OpenHours> inOrder(List<OpenHours> spans) {
        return spans.stream().sorted(Comparator.comparing(OpenHours::from)).toList();
    }
}
