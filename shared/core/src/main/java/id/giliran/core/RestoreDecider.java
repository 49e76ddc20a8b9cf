package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;

import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.Rejection.DayInThePast;
import id.giliran.core.Rejection.NumberTaken;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.plan.Service;
import java.util.Optional;

/** An older copy of the journal goes on: no number that may be on paper is given again, and whoever holds one is not forgotten. */
record RestoreDecider(Office office) {

    Decision restore(RestoreJournal command) {
        return unless(
                office.lastDay().filter(command.day()::isBefore).map(last -> new DayInThePast(command.day(), last)),
                () -> accepted(office.restored(command.day())
                        .map(earlier -> again(command, earlier))
                        .orElseGet(() -> new JournalRestored(command.day(), command.madeAt(), command.numbers()))));
    }

    /** What was lost the first time is still lost. */
    private static JournalRestored again(RestoreJournal command, JournalRestored earlier) {
        var since = earlier.madeAt().isBefore(command.madeAt()) ? earlier.madeAt() : command.madeAt();
        return new JournalRestored(command.day(), since, earlier.numbers().and(command.numbers()));
    }

    /** The paper exists, so neither hours nor quota can refuse it. */
    Decision takeIn(TakeInTicket command) {
        return unless(
                refusal(command),
                () -> serviceOf(command)
                        .map(service -> accepted(
                                new TicketIssued(
                                        command.id(),
                                        command.number(),
                                        service.id(),
                                        command.language(),
                                        command.priority(),
                                        Optional.empty()),
                                new TicketTakenIn(command.id(), command.counter())))
                        .orElseGet(() -> rejected(new UnknownNumber(command.number()))));
    }

    private Optional<Rejection> refusal(TakeInTicket command) {
        return new Guard(office)
                .resting(command)
                .or(() -> office.ticket(command.id()).map(taken -> new TicketIdTaken(taken.id())))
                .or(() -> office.ticket(command.number()).map(taken -> new NumberTaken(taken.number())))
                .or(() -> office.state().isLost(command.number())
                        ? Optional.empty()
                        : Optional.of(new UnknownNumber(command.number())));
    }

    private Optional<Service> serviceOf(TakeInTicket command) {
        return office.plan().services().stream()
                .filter(service -> service.letter() == command.number().letter())
                .findFirst();
    }
}
