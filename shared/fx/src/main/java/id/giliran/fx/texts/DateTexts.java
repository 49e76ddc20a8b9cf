package id.giliran.fx.texts;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, clocks, timers and numbers as people of a language write them.
 *
 * @param locale the language
 * @param zone the office's time zone; the instants come from the hub
 * @param forms how its people write dates
 */
public record DateTexts(Locale locale, ZoneId zone, DateForms forms) {
    /** In a language that needs nothing from its folder. */
    public DateTexts(Locale locale, ZoneId zone) {
        this(locale, zone, DateForms.of(locale.getLanguage()));
    }

    /** Indonesian {@code 10.42}, else {@code 10:42}. */
    public String time(Instant instant) {
        return format(forms.time(), instant);
    }

    /** Indonesian {@code 10.42.07}, else {@code 10:42:07}. */
    public String timeWithSeconds(Instant instant) {
        return format(forms.timeWithSeconds(), instant);
    }

    /** {@code Senin, 23 November 2026}. */
    public String date(Instant instant) {
        return format(forms.date(), instant);
    }

    /** {@code Senin, 23 November}. */
    public String dateWithoutYear(Instant instant) {
        return format(forms.dateWithoutYear(), instant);
    }

    /** Minutes and seconds of a running timer, {@code 06:48}, from an hour on {@code 1:06:48}; below zero shows as zero. */
    public static String timer(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        String minutesAndSeconds = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
        return seconds < 3600 ? minutesAndSeconds : seconds / 3600 + ":" + minutesAndSeconds;
    }

    /** Indonesian {@code 1.250}, English {@code 1,250}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 23 November}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(forms.day(), locale).format(day);
    }

    /** {@code Senin}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    private String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(instant);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
