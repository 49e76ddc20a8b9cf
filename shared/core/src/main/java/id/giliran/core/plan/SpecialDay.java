package id.giliran.core.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One date with hours of its own, whatever the week says.
 *
 * @param holiday whether it is closed because it is a holiday, so that visitors can be told so
 * @param hours empty when it is closed
 */
public record SpecialDay(LocalDate day, boolean holiday, List<OpenHours> hours) {
    public SpecialDay {
        hours = hours.stream().sorted(Comparator.comparing(OpenHours::from)).toList();
        if (holiday && !hours.isEmpty()) {
            throw new IllegalArgumentException(day + " is a holiday and has hours");
        }
    }

    /** A date on which nobody works. */
    public static SpecialDay holiday(LocalDate day) {
        return new SpecialDay(day, true, List.of());
    }
}
