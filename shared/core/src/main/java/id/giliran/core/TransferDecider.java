package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.wrongState;

import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToService;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.UnknownCounter;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.Rejection.UnknownStage;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AtCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A ticket goes to another service's line or to another counter. */
record TransferDecider(Office office, Instant now) {
    private static final Duration STEP = Duration.ofMillis(1);

    Decision transfer(TransferTicket command) {
        return new Guard(office).within(command, command.ticket(), ticket -> switch (ticket) {
            case AtCounter held -> transfer(command, held);
            default -> wrongState(ticket);
        });
    }

    private Decision transfer(TransferTicket command, AtCounter ticket) {
        return switch (command.destination()) {
            case ToStage to -> toStage(command, ticket, to.stage());
            case ToService to -> toService(command, ticket, to.service());
            case ToCounter to -> toCounter(command, ticket, to.counter());
        };
    }

    private Decision toStage(TransferTicket command, AtCounter ticket, StageRef stage) {
        return office.plan().has(stage)
                ? transferred(command, ticket, stage, Optional.empty())
                : rejected(new UnknownStage(stage));
    }

    private Decision toService(TransferTicket command, AtCounter ticket, ServiceId service) {
        return office.plan()
                .service(service)
                .map(known -> transferred(command, ticket, known.firstStage(), Optional.empty()))
                .orElseGet(() -> rejected(new UnknownService(service)));
    }

    /** A counter may get a ticket for a stage that it does not serve otherwise: then it was asked for help. */
    private Decision toCounter(TransferTicket command, AtCounter ticket, CounterNumber counter) {
        if (office.plan().counter(counter).isEmpty()) {
            return rejected(new UnknownCounter(counter));
        }
        if (office.state().counters.isClosed(counter)) {
            return rejected(new CounterClosed(counter));
        }
        return transferred(command, ticket, ticket.waiting().stage(), Optional.of(counter));
    }

    private Decision transferred(
            TransferTicket command, AtCounter ticket, StageRef stage, Optional<CounterNumber> only) {
        var arrival = ticket.waiting().eligibleAt();
        var placement = office.plan().placement(command.placement());
        var eligibleAt = switch (placement) {
            case KEEP_ARRIVAL -> arrival;
            case FIRST -> first(stage, only, arrival);
            case LAST -> last(stage, only);
        };
        return accepted(new TicketTransferred(
                ticket.id(),
                command.counter(),
                stage,
                only,
                placement,
                eligibleAt,
                Optional.of(command.note()).filter(note -> !note.isBlank())));
    }

    /** Nobody loses time by being placed first: whoever came before all others keeps his own arrival. */
    private Instant first(StageRef stage, Optional<CounterNumber> only, Instant arrival) {
        var beforeAll = office.state()
                .tickets
                .lines()
                .earliest(stage, only)
                .map(earliest -> earliest.minus(STEP))
                .orElse(now);
        return arrival.isBefore(beforeAll) ? arrival : beforeAll;
    }

    private Instant last(StageRef stage, Optional<CounterNumber> only) {
        return office.state()
                .tickets
                .lines()
                .latest(stage, only, now)
                .map(latest -> latest.plus(STEP))
                .filter(now::isBefore)
                .orElse(now);
    }
}
