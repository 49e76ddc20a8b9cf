package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * A visitor shows a code at a kiosk, which asks what it stands for. Nothing is stored and no key is needed.
 *
 * @param code what the scanner read or the visitor typed; it belongs into no log
 * @param kiosk the kiosk that asks: wrong codes are counted for each; absent for a program that is none
 */
public record AppointmentRequest(
        @Limit(200) String code, @Nullable Integer kiosk) {
    /** Of a program that is no kiosk. */
    public AppointmentRequest(String code) {
        this(code, null);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "an appointment's code";
    }
}
