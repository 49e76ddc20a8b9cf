package id.giliran.fx.texts;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, clocks, timers and numbers as people of a language write them.
 *
 * @param locale the language
 * @param zone the office's time zone; the instants come from the hub
 */
public record DateTexts(Locale locale, ZoneId zone) {
    /** Indonesian {@code 10.42}, else {@code 10:42}. */
    public String time(Instant instant) {
        return format(isIndonesian() ? "HH.mm" : "HH:mm", instant);
    }

    /** Indonesian {@code 10.42.07}, else {@code 10:42:07}. */
    public String timeWithSeconds(Instant instant) {
        return format(isIndonesian() ? "HH.mm.ss" : "HH:mm:ss", instant);
    }

    /** {@code Senin, 23 November 2026}. */
    public String date(Instant instant) {
        return format("EEEE, d MMMM uuuu", instant);
    }

    /** {@code Senin, 23 November}. */
    public String dateWithoutYear(Instant instant) {
        return format("EEEE, d MMMM", instant);
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

    private boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }

    private String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(instant);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
