package id.giliran.core.ticket;

/**
 * Which appointment of the day a ticket was given for. Made from its code with a key that is thrown away when the day is over:
 * until then it tells two appointments apart, afterwards it names nobody.
 */
public record AppointmentMark(String value) {
    @Override
    public String toString() {
        return value;
    }
}
