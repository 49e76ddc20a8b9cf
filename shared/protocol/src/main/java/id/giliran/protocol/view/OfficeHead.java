package id.giliran.protocol.view;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of every screen.
 *
 * @param name the office's name by language
 * @param zone IANA zone of the office, such as {@code Asia/Jakarta}
 * @param day the open business day, absent when none is open
 * @param nextDay the day that a person would open now
 * @param holiday what the office is closed for today, by language; empty on any other day
 */
public record OfficeHead(
        Map<String, String> name,
        String zone,
        @Nullable LocalDate day,
        LocalDate nextDay,
        Map<String, String> holiday) {
    public OfficeHead {
        name = Map.copyOf(name);
        holiday = Map.copyOf(holiday);
    }

    /** On a day that is no holiday. */
    public OfficeHead(Map<String, String> name, String zone, @Nullable LocalDate day, LocalDate nextDay) {
        this(name, zone, day, nextDay, Map.of());
    }
}
