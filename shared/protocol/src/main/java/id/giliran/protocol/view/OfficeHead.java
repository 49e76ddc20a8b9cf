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
 */
public record OfficeHead(
        Map<String, String> name, String zone, @Nullable LocalDate day, LocalDate nextDay) {
    public OfficeHead {
        name = Map.copyOf(name);
    }
}
