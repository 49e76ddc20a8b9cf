package id.giliran.hub.appointment;

/** A list of appointments cannot be read, written or taken over; the message says why and what to do, and holds no code. */
public final class AppointmentException extends Exception {
    private static final long serialVersionUID = 1L;

    public AppointmentException(String sentence) {
        super(sentence);
    }

    AppointmentException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
