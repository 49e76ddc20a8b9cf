package id.giliran.kiosk.wording;

import id.giliran.fx.texts.DateTexts;
import java.time.LocalDate;
import java.time.LocalTime;

/** A time of the office's day, as people of a language write it. */
public final class ClockWords {
    private ClockWords() {}

    /** Such as {@code 09.00}. */
    public static String time(DateTexts dates, LocalTime time) {
        return dates.time(time.atDate(LocalDate.EPOCH).atZone(dates.zone()).toInstant());
    }
}
