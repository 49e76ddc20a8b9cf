package id.giliran.core.plan;

import java.util.List;

/**
 * How the hours of a service differ from its week, and when within them its numbers are given.
 *
 * @param seasons at most one holds on any date
 * @param days single dates, stronger than seasons
 * @param windows when numbers are given; empty for as long as the service is open
 */
public record Schedule(List<Season> seasons, List<SpecialDay> days, List<IssueWindow> windows) {
    /** Every week is like the others. */
    public static final Schedule PLAIN = new Schedule(List.of(), List.of(), List.of());

    public Schedule {
        seasons = List.copyOf(seasons);
        days = List.copyOf(days);
        windows = List.copyOf(windows);
    }
}
