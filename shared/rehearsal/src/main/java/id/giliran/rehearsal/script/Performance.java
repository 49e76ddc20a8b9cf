package id.giliran.rehearsal.script;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.TicketId;
import java.util.Map;
import java.util.TreeMap;

/** Plays a script in an office: the real core decides who is called, the script all the rest. */
public final class Performance {
    private Performance() {}

    /**
     * Opens the day, plays it and closes it.
     *
     * @param office before its first day, or after the day before
     * @param plan what the office runs by
     * @return those who got no number under this plan, and why
     */
    public static Map<TicketId, Rejection> play(Office office, OfficePlan plan, Script script, Witness witness) {
        Agenda agenda = new Agenda(script.openedAt());
        Floor floor = new Floor(office, agenda, witness);
        floor.must(new OfficeCommand.OpenDay(script.day(), plan));
        Visitors visitors = new Visitors(floor, script);
        Company company = company(floor, visitors, script);
        script.orders().forEach(order -> agenda.plan(order.at(), Turn.STAFF, () -> floor.ask(order.command())));
        agenda.plan(script.closedAt(), Turn.CALL, () -> {
            // The day is not closed before this.
        });
        agenda.run(script.endsAt(), company::settle);
        floor.must(new OfficeCommand.CloseDay());
        return visitors.refused();
    }

    private static Company company(Floor floor, Visitors visitors, Script script) {
        Company company = new Company(visitors);
        Map<CounterNumber, Desk> desks = new TreeMap<>();
        for (Shift shift : script.shifts()) {
            desks.computeIfAbsent(shift.counter(), number -> new Desk(floor, number, script.conduct(), company))
                    .expect(shift);
        }
        desks.values().forEach(company::join);
        return company;
    }
}
