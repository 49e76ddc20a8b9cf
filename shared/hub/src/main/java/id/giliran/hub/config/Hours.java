package id.giliran.hub.config;

import id.giliran.core.plan.OpenHours;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Reads a written span of opening hours. */
final class Hours {
    private static final String FORM = "write a span like 08:00-12:00";

    private Hours() {}

    /**
     * The span.
     *
     * @throws IllegalArgumentException whose message is a sentence for the person who wrote it
     */
    static OpenHours read(String written) {
        String[] ends = written.replace(" ", "").split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + written + "' is no span of hours; " + FORM + ".");
        }
        LocalTime from = time(written, ends[0]);
        LocalTime to = time(written, ends[1]);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "'" + written + "' ends at or before its begin. Put the earlier time first.");
        }
        return new OpenHours(from, to);
    }

    private static LocalTime time(String written, String end) {
        try {
            return LocalTime.parse(end.replace('.', ':'));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + end + "' in '" + written + "' is no time of day; " + FORM + ".", e);
        }
    }
}
