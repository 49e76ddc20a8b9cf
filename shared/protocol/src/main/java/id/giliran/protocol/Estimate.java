package id.giliran.protocol;

/**
 * How long a visitor who takes a number now will probably wait until the first call. Absent wherever it stands when nothing
 * honest can be said, such as when no counter is open.
 *
 * @param fromMinutes in steps of five, from 0
 * @param toMinutes in steps of five, more than {@code fromMinutes}
 */
public record Estimate(int fromMinutes, int toMinutes) {}
