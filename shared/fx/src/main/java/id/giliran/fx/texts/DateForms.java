package id.giliran.fx.texts;

import id.giliran.settings.Default;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * How dates and clocks are written, as patterns of {@link DateTimeFormatter}.
 *
 * @param time hours and minutes
 * @param timeWithSeconds the same with seconds
 * @param date with weekday and year
 * @param dateWithoutYear with weekday
 * @param day day and month
 */
public record DateForms(
        @Default("HH:mm") String time,
        @Default("HH:mm:ss") String timeWithSeconds,
        @Default("EEEE, d MMMM uuuu") String date,
        @Default("EEEE, d MMMM") String dateWithoutYear,
        @Default("d MMMM") String day) {

    static final DateForms USUAL = new DateForms("HH:mm", "HH:mm:ss", "EEEE, d MMMM uuuu", "EEEE, d MMMM", "d MMMM");

    static final DateForms INDONESIAN =
            new DateForms("HH.mm", "HH.mm.ss", USUAL.date(), USUAL.dateWithoutYear(), USUAL.day());

    /** @throws IllegalArgumentException when one is no pattern */
    public DateForms {
        for (String pattern : List.of(time, timeWithSeconds, date, dateWithoutYear, day)) {
            var unused = DateTimeFormatter.ofPattern(pattern);
        }
    }

    static DateForms of(String language) {
        return language.equals("id") ? INDONESIAN : USUAL;
    }
}
