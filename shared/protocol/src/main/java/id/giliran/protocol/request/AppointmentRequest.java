package id.giliran.protocol.request;

/**
 * A visitor shows a code at a kiosk, which asks what it stands for. Nothing is stored and no key is needed.
 *
 * @param code what the scanner read or the visitor typed; it belongs into no log
 */
public record AppointmentRequest(@Limit(200) String code) {
    /** Without the code. */
    @Override
    public String toString() {
        return "an appointment's code";
    }
}
