package id.giliran.core.plan;

import java.time.LocalDate;

/** A stretch of dates, both included, in which a service has another week. */
public record Season(LocalDate from, LocalDate until, WeeklyHours hours) {
    public Season {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a season ends (" + until + ") before it begins (" + from + ")");
        }
    }

    /** Whether the date lies in it. */
    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
