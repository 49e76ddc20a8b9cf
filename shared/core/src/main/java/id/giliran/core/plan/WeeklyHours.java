package id.giliran.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opening hours that repeat every week; a day without an entry is closed, a break is the gap between two spans. */
public record WeeklyHours(Map<DayOfWeek, List<OpenHours>> days) {
    public WeeklyHours {
        days = days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> inOrder(day.getValue())));
    }

    /** The spans of one date, in order. */
    public List<OpenHours> on(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static List<OpenHours> inOrder(List<OpenHours> spans) {
        return spans.stream().sorted(Comparator.comparing(OpenHours::from)).toList();
    }
}
