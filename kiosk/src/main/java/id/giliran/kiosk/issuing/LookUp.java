package id.giliran.kiosk.issuing;

import id.giliran.protocol.reply.AppointmentReply;

/** What a visitor's code came to. */
public sealed interface LookUp {
    /** It stands for this appointment. */
    record Known(AppointmentReply appointment) implements LookUp {}

    /** No appointment of today has this code. */
    record Unknown() implements LookUp {}

    /** Too many codes were tried at this kiosk; the hub answers none for a while. */
    record TooMany() implements LookUp {}

    /** The hub did not answer. */
    record Away() implements LookUp {}
}
