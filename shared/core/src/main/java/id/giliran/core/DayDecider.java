package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;

import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.OfficeEvent.TicketLeftUnserved;
import id.giliran.core.Rejection.DayAlreadyOpen;
import id.giliran.core.Rejection.DayInThePast;
import id.giliran.core.Rejection.PlanInUse;
import id.giliran.core.ticket.Ended;
import java.util.ArrayList;
import java.util.Optional;

/** The business day opens, closes, and goes on by another plan. */
record DayDecider(Office office) {

    Decision open(OpenDay command) {
        Optional<Rejection> refusal = office.day()
                .<Rejection>map(DayAlreadyOpen::new)
                .or(() -> office.lastDay()
                        .filter(last -> !command.day().isAfter(last))
                        .map(last -> new DayInThePast(command.day(), last)));
        return refusal.map(Guard::rejected).orElseGet(() -> accepted(new DayOpened(command.day(), command.plan())));
    }

    Decision close() {
        var events = new ArrayList<OfficeEvent>();
        office.tickets()
                .inOrderOfIssue()
                .filter(ticket -> !(ticket instanceof Ended))
                .forEach(ticket -> events.add(new TicketLeftUnserved(ticket.id())));
        var unserved = events.size();
        office.counters()
                .staffed()
                .forEach((counter, desk) -> events.add(new OperatorSignedOut(counter, desk.operator())));
        events.add(new DayClosed(office.day().orElseThrow(), unserved));
        return new Decision.Accepted(events);
    }

    Decision change(ChangePlan command) {
        if (command.plan().equals(office.plan())) {
            return accepted();
        }
        return new PlanNeeds(office)
                .missingFrom(command.plan())
                .map(missing -> rejected(new PlanInUse(missing)))
                .orElseGet(() -> accepted(new PlanChanged(command.plan())));
    }
}
