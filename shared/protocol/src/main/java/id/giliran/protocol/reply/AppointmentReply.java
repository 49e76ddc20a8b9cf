package id.giliran.protocol.reply;

import java.time.LocalTime;

/**
 * What an appointment's code stands for today.
 *
 * @param service id of the service that was booked
 * @param slot office time at which it begins
 * @param standing where the visitor stands now
 */
public record AppointmentReply(String service, LocalTime slot, Standing standing) {
    /** How a visitor comes to the slot. */
    public enum Standing {
        /** Before the office lets the number be called; it can be had all the same. */
        EARLY,
        ON_TIME,
        /** So late that the number counts from now on; it can be had all the same. */
        LATE,
        /** A number was given for it before. */
        USED
    }
}
