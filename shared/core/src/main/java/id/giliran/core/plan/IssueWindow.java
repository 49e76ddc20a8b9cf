package id.giliran.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of the day in which numbers of a service are given.
 *
 * @param days on which it holds; empty for every day
 * @param quota most numbers in it, empty for no limit of its own
 */
public record IssueWindow(OpenHours hours, List<DayOfWeek> days, OptionalInt quota) {
    public IssueWindow {
        days = days.stream().sorted().distinct().toList();
    }

    /** Whether it holds on this date. */
    boolean holdsOn(LocalDate date) {
        return days.isEmpty() || days.contains(date.getDayOfWeek());
    }
}
