package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.at;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.Decision.Rejected;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** An office to which random things happen, with the journal of what was accepted. */
final class RandomDay {
    /** Sees each decision before its events happen. */
    interface Witness {
        /** Is not interested. */
        Witness NONE = (_, _) -> {};

        void sees(OfficeCommand command, Decision decision);
    }

    record Entry(OfficeEvent event, Instant at) {}

    private static final TicketId NOBODYS = new TicketId("nobody's");

    private final Office office = new Office();
    private final List<Entry> journal = new ArrayList<>();
    private final List<TicketId> issuedToday = new ArrayList<>();
    private final List<OfficePlan> plans;
    private Instant now = NINE;
    private int ids;

    /** Opens by the first of the plans; it may change to the others. */
    RandomDay(List<OfficePlan> plans) {
        this.plans = List.copyOf(plans);
    }

    Office office() {
        return office;
    }

    Instant now() {
        return now;
    }

    List<Entry> journal() {
        return List.copyOf(journal);
    }

    /** Every ticket that was ever acknowledged on this day. */
    List<TicketId> issuedToday() {
        return List.copyOf(issuedToday);
    }

    void play(RandomAct act, Witness witness) {
        now = now.plusSeconds(act.seconds());
        if (office.dayOpen()) {
            attempt(act.on(this), witness);
        } else {
            openNextDay(witness);
        }
    }

    private void openNextDay(Witness witness) {
        var day = office.lastDay().map(last -> last.plusDays(1)).orElse(MONDAY);
        var morning = at(day, LocalTime.of(9, 0));
        now = morning.isAfter(now) ? morning : now;
        issuedToday.clear();
        attempt(new OpenDay(day, plans.getFirst()), witness);
        office.plan()
                .counters()
                .forEach(counter -> attempt(new SignIn(counter.number(), "operator-" + counter.number()), witness));
    }

    private void attempt(OfficeCommand command, Witness witness) {
        var decision = OfficeDecider.decide(office, command, now);
        witness.sees(command, decision);
        switch (decision) {
            case Accepted accepted -> accepted.events().forEach(this::happens);
            case Rejected _ -> {}
        }
    }

    private void happens(OfficeEvent event) {
        office.apply(event, now);
        journal.add(new Entry(event, now));
        if (event instanceof TicketIssued issued) {
            issuedToday.add(issued.ticket());
        }
    }

    TicketId newId() {
        return new TicketId("ticket-" + ++ids);
    }

    /** One of the last few. */
    TicketId newestTicket(int pick) {
        return issuedToday.isEmpty() ? NOBODYS : issuedToday.get(Math.max(0, issuedToday.size() - 1 - pick % 3));
    }

    TicketId anyTicket(int pick) {
        return issuedToday.isEmpty() ? NOBODYS : issuedToday.get(pick % issuedToday.size());
    }

    /** Mostly the counter's current ticket, sometimes a parked or any other one. */
    TicketId ticketFor(CounterNumber counter, int pick) {
        return switch (office.counter(counter)) {
            case Staffed _ when pick % 5 == 0 -> parkedAt(counter, pick);
            case Staffed desk
            when pick % 7 != 0 && desk.current().isPresent() -> desk.current().orElseThrow();
            case Staffed _, Closed _ -> anyTicket(pick);
        };
    }

    TicketId parkedAt(CounterNumber counter, int pick) {
        return office.counter(counter) instanceof Staffed desk && !desk.parked().isEmpty()
                ? desk.parked().get(pick % desk.parked().size())
                : anyTicket(pick);
    }

    TicketNumber numberOf(TicketId ticket) {
        return office.ticket(ticket).map(Ticket::number).orElse(new TicketNumber('Z', 1));
    }

    OfficePlan anotherPlan(int pick) {
        return plans.get(pick % plans.size());
    }
}
