package id.giliran.hub.config;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long business days stay in the journal.
 *
 * @param period in days, or in years as retention schedules have it
 */
public record KeptPast(Period period) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})d|([1-9]\\d?)y");
    private static final int LEAST_DAYS = 7;

    /**
     * As {@code hub.yaml} has it.
     *
     * @throws IllegalArgumentException saying in a sentence what is wrong
     */
    static KeptPast of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "this is how long business days stay in the journal: days or years, as in 730d or 2y.");
        }
        if (form.group(1) == null) {
            return new KeptPast(Period.ofYears(Integer.parseInt(form.group(2))));
        }
        int days = Integer.parseInt(form.group(1));
        if (days < LEAST_DAYS) {
            throw new IllegalArgumentException("business days stay in the journal for at least " + LEAST_DAYS
                    + "d, so that what visitors ask about can be looked up.");
        }
        return new KeptPast(Period.ofDays(days));
    }

    /** The business days before this one have stayed for long enough. */
    public LocalDate before(LocalDate today) {
        return today.minus(period);
    }
}
