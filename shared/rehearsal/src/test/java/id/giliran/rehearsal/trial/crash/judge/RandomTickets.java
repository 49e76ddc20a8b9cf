package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.StoredEvent;
import java.util.List;
import java.util.stream.Stream;

/** The tickets that somebody may think of. */
final class RandomTickets {
    private static final TicketId NOBODYS = new TicketId("nobodys");
    private static final int NEWEST = 6;

    private final TwoOffices day;
    private final Dice dice;

    RandomTickets(TwoOffices day, Dice dice) {
        this.day = day;
        this.dice = dice;
    }

    /** As likely as not one to which something has just happened: there acts get in each other's way. */
    TicketId any() {
        List<TicketId> touched = touched();
        if (!touched.isEmpty() && dice.happens(0.5)) {
            return dice.oneOf(touched);
        }
        return day.tickets().isEmpty() || dice.happens(0.01) ? NOBODYS : dice.oneOf(day.tickets());
    }

    private List<TicketId> touched() {
        List<StoredEvent> rows = day.rows();
        return rows.subList(Math.max(0, rows.size() - NEWEST), rows.size()).stream()
                .flatMap(row -> row.event() instanceof OfTicket of ? Stream.of(of.ticket()) : Stream.empty())
                .toList();
    }

    /** One of the last few. */
    TicketId newest() {
        List<TicketId> given = day.tickets();
        return given.isEmpty() ? NOBODYS : given.get(Math.max(0, given.size() - 1 - dice.below(NEWEST)));
    }

    TicketId parkedAt(CounterNumber counter) {
        return day.office().counter(counter) instanceof Staffed desk
                        && !desk.parked().isEmpty()
                ? dice.oneOf(desk.parked())
                : any();
    }

    TicketNumber numberOf(TicketId ticket) {
        return day.office().ticket(ticket).map(Ticket::number).orElse(new TicketNumber('Z', 1));
    }
}
