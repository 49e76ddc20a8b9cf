package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The business day opens, closes, and goes on by another plan. */
record DayDecider(Office office) {

    /** A later day may be opened while an older one is: somebody forgot to close it, and nobody should have to know how. */
    Decision open(OpenDay command) {
        return unless(notOpening(command.day()), () -> {
            var events = new ArrayList<OfficeEvent>();
            office.day().ifPresent(forgotten -> events.addAll(closing(forgotten)));
            events.add(new DayOpened(command.day(), command.plan()));
            office.state()
                    .restoredAhead
                    .filter(restored -> !restored.day().isBefore(command.day()))
                    .ifPresent(events::add);
            return new Decision.Accepted(events);
        });
    }

    Decision close() {
        return new Decision.Accepted(closing(office.day().orElseThrow()));
    }

    private Optional<Rejection> notOpening(LocalDate day) {
        return office.day()
                .filter(day::equals)
                .<Rejection>map(DayAlreadyOpen::new)
                .or(() -> office.lastDay().filter(last -> !day.isAfter(last)).map(last -> new DayInThePast(day, last)));
    }

    private List<OfficeEvent> closing(LocalDate day) {
        var events = new ArrayList<OfficeEvent>();
        office.state()
                .tickets
                .inOrderOfIssue()
                .filter(ticket -> !(ticket instanceof Ended))
                .forEach(ticket -> events.add(new TicketLeftUnserved(ticket.id())));
        var unserved = events.size();
        office.state()
                .counters
                .staffed()
                .forEach((counter, desk) -> events.add(new OperatorSignedOut(counter, desk.operator())));
        events.add(new DayClosed(day, unserved));
        return events;
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
