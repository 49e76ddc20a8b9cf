package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;
import static id.giliran.core.Guard.wrongState;

import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.ConfirmReprint;
import id.giliran.core.OfficeCommand.ReportReprintFailure;
import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.OfficeEvent.ReprintFailed;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketReprinted;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownNumber;
import id.giliran.core.Rejection.UnknownReprint;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Waiting;
import java.util.Optional;
import java.util.function.Function;

/** A paper that got lost or torn is printed once more. */
record ReprintDecider(Office office) {
    Decision ask(AskReprint command) {
        var refusal = new Guard(office).resting(command).or(() -> unknownKiosk(command));
        return unless(
                refusal,
                () -> office.ticket(command.number())
                        .map(ticket -> ask(command, ticket))
                        .orElseGet(() -> rejected(new UnknownNumber(command.number()))));
    }

    private Optional<Rejection> unknownKiosk(AskReprint command) {
        return office.plan().share(command.kiosk()).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownKiosk(command.kiosk()));
    }

    private Decision ask(AskReprint command, Ticket ticket) {
        if (ticket instanceof Ended) {
            return wrongState(ticket);
        }
        var asked = office.state()
                .reprints
                .find(ticket.id())
                .filter(open -> open.kiosk().equals(command.kiosk()))
                .isPresent();
        return asked
                ? accepted()
                : accepted(new ReprintAsked(
                        ticket.id(),
                        command.counter(),
                        command.kiosk(),
                        office.state().reprints.next()));
    }

    Decision confirm(ConfirmReprint command) {
        return settled(command, command.reprint(), open -> {
            var reprinted = new TicketReprinted(open.ticket(), open.number(), command.confirmation());
            // The visitor holds a paper now, whatever becomes of the first one.
            return office.ticket(open.ticket())
                            .filter(ReprintDecider::isUnconfirmed)
                            .isPresent()
                    ? accepted(reprinted, new TicketPrinted(open.ticket(), Optional.of(command.confirmation())))
                    : accepted(reprinted);
        });
    }

    private static boolean isUnconfirmed(Ticket ticket) {
        return switch (ticket) {
            case Issued _ -> true;
            case Waiting waiting -> !waiting.paperConfirmed();
            case Called called -> !called.waiting().paperConfirmed();
            case NoShow noShow -> !noShow.waiting().paperConfirmed();
            case AtCounter _, Ended _ -> false;
        };
    }

    Decision fail(ReportReprintFailure command) {
        return settled(
                command,
                command.reprint(),
                open -> accepted(new ReprintFailed(open.ticket(), open.number(), command.reason())));
    }

    /** What the kiosk said first holds. */
    private Decision settled(OfficeCommand.AtKiosk command, int reprint, Function<Reprint, Decision> decision) {
        if (!office.state().reprints.wasAsked(reprint, command.kiosk())) {
            return rejected(new UnknownReprint(command.kiosk(), reprint));
        }
        return office.state().reprints.find(reprint).map(decision).orElseGet(Guard::accepted);
    }
}
