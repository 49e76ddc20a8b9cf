package id.giliran.core.plan;

import java.time.Duration;
import java.time.Instant;

/**
 * How an appointment stands among those without one. On time, its waiting counts from its slot, whenever the visitor came;
 * too late, it counts from the visitor's arrival as anybody's.
 *
 * @param early how long before its slot it may be called when nobody else has waited longer
 * @param late how long after the begin of its slot the visitor is still on time
 */
public record AppointmentRule(Duration early, Duration late) {
    /** Where the office says nothing else. */
    public static final AppointmentRule USUAL = new AppointmentRule(Duration.ofMinutes(10), Duration.ofMinutes(15));

    public AppointmentRule {
        if (early.isNegative() || late.isNegative()) {
            throw new IllegalArgumentException("an appointment is called " + early + " early, kept " + late + " late");
        }
    }

    /** From when the waiting counts of a visitor who has this slot and arrived then. */
    public Instant eligibleAt(Instant slot, Instant arrived) {
        return arrived.isAfter(slot.plus(late)) ? arrived : slot;
    }
}
