package id.giliran.hub.appointment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a slot begins, as lists write it: {@code 08:30}, {@code 8.30 WIB}, {@code 08:30-09:00}, with or without a date before it.
 *
 * @param day empty where only the time is written
 */
record SlotTime(Optional<LocalDate> day, LocalTime begins) {
    private static final String CLOCK = "(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?:\\s*(?:WIB|WITA|WIT))?";
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{4})-(\\d{2})-(\\d{2})[T ,]+|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})[ ,]+)?" + CLOCK
                    + "(?:\\s*(?:-|\u2013|s\\.?/?d\\.?)\\s*" + CLOCK.replace("(\\d", "(?:\\d") + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final int HOUR = 7;

    static Optional<SlotTime> read(String written) {
        Matcher found = FORM.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SlotTime(day(found), LocalTime.of(number(found, HOUR), number(found, HOUR + 1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Year first, or day first as people here write it. */
    private static Optional<LocalDate> day(Matcher found) {
        if (found.group(1) != null) {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        }
        return found.group(4) == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(found, 6), number(found, 5), number(found, 4)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
