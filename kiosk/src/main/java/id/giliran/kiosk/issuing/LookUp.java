package id.giliran.kiosk.issuing;

import id.giliran.protocol.reply.AppointmentReply;
import java.time.LocalDate;
import java.util.Optional;

/** What a visitor's code came to. */
public sealed interface LookUp {
    /** It stands for this appointment. */
    record Known(AppointmentReply appointment) implements LookUp {}

    /** No appointment has this code. */
    record Unknown() implements LookUp {}

    /**
     * The appointment is on another day.
     *
     * @param day empty where the hub did not say which
     */
    record OtherDay(Optional<LocalDate> day) implements LookUp {}

    /** The office takes nobody in now. */
    record NotOpen() implements LookUp {}

    /** Too many codes were tried at this kiosk; the hub answers none for a while. */
    record TooMany() implements LookUp {}

    /** The hub did not answer. */
    record Away() implements LookUp {}
}
