package id.giliran.core.plan;

import java.time.LocalTime;

/** One span of a day in office time, from {@code from} (included) to {@code to} (not included). */
public record OpenHours(LocalTime from, LocalTime to) {
    public OpenHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("opening hours end (" + to + ") before they begin (" + from + ")");
        }
    }

    /** Whether it holds at this time of day. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
