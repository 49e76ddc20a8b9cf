package id.giliran.rehearsal.script;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that comes to the office from outside on one day. The order of calling is not in it: that is the core's.
 *
 * @param openedAt when the business day is opened
 * @param closedAt when it is closed at the earliest
 * @param endsAt when it is closed at the latest, whoever is still there
 * @param orders of people who are neither visitors nor operators
 */
public record Script(
        LocalDate day,
        Instant openedAt,
        Instant closedAt,
        Instant endsAt,
        List<Arrival> arrivals,
        List<Shift> shifts,
        Conduct conduct,
        List<Order> orders) {
    /** Without orders. */
    public Script(
            LocalDate day,
            Instant openedAt,
            Instant closedAt,
            Instant endsAt,
            List<Arrival> arrivals,
            List<Shift> shifts,
            Conduct conduct) {
        this(day, openedAt, closedAt, endsAt, arrivals, shifts, conduct, List.of());
    }

    public Script {
        arrivals = List.copyOf(arrivals);
        shifts = List.copyOf(shifts);
        orders = List.copyOf(orders);
    }
}
