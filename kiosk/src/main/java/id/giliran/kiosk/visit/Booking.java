package id.giliran.kiosk.visit;

import id.giliran.protocol.reply.AppointmentReply;

/**
 * The appointment that a visitor came with.
 *
 * @param code as it was scanned or typed; it belongs into no log
 */
public record Booking(String code, AppointmentReply appointment) {
    /** Without the code. */
    @Override
    public String toString() {
        return "an appointment at " + appointment.slot();
    }
}
