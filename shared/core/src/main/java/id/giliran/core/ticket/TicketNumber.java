package id.giliran.core.ticket;

import java.util.Locale;

/**
 * The printed number: service letter and three digits, four after 999. Unique in its business day.
 *
 * @param ordinal from 1
 */
public record TicketNumber(char letter, int ordinal) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%c%03d", letter, ordinal);
    }
}
