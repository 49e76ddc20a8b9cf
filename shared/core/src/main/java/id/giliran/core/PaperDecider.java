package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;
import static id.giliran.core.Guard.wrongState;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.NumberGivenByOverride;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.Rejection.AppointmentOtherDay;
import id.giliran.core.Rejection.AppointmentOtherService;
import id.giliran.core.Rejection.AppointmentUsed;
import id.giliran.core.Rejection.PartyTooLarge;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownAppointment;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.estimate.Outlook;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Optional;

/** A number is given, and its paper comes out or does not. */
record PaperDecider(Office office, Instant now) {

    Decision issue(IssueTicket command) {
        return office.plan()
                .service(command.service())
                .map(service -> issue(command, service))
                .orElseGet(() -> rejected(new UnknownService(command.service())));
    }

    private Decision issue(IssueTicket command, Service service) {
        boolean priority =
                command.priority() && new PriorityRules(office, now).closed().isEmpty();
        return unless(
                takenId(command)
                        .or(() -> new Guard(office).dayOver(now))
                        .or(() -> command.code().flatMap(code -> noAppointment(command, code)))
                        .or(() -> tooMany(command, service)),
                () -> closed(command, service, priority)
                        .map(refusal -> overridden(command, service, priority, refusal))
                        .orElseGet(() -> accepted(issued(command, service, priority))));
    }

    /** A code that stands for something else than an appointment was refused before. */
    private Optional<Rejection> closed(IssueTicket command, Service service, boolean priority) {
        var rules = new IssueRules(office, service, now);
        return command.code().isPresent() ? rules.refusalOfBooked() : rules.refusal(priority);
    }

    private Decision overridden(IssueTicket command, Service service, boolean priority, Rejection refusal) {
        return office.state()
                .overrides
                .holding(service.id(), now)
                .map(override -> accepted(
                        issued(command, service, priority), new NumberGivenByOverride(override.number(), command.id())))
                .orElseGet(() -> rejected(refusal));
    }

    private TicketIssued issued(IssueTicket command, Service service, boolean priority) {
        return new TicketIssued(
                command.id(),
                office.nextNumber(service.letter()),
                service.id(),
                command.language(),
                priority,
                Optional.empty(),
                command.appointment(),
                Optional.of(command.party()).filter(party -> party > 1),
                office.outlook(service.id(), priority, now).flatMap(Outlook::range),
                command.code().flatMap(PaperDecider::mark));
    }

    private static Optional<AppointmentMark> mark(Code code) {
        return code instanceof Code.Listed listed ? Optional.of(listed.mark()) : Optional.empty();
    }

    /** One number for one code, and only for what it was made for. */
    private Optional<Rejection> noAppointment(IssueTicket command, Code code) {
        return switch (code) {
            case Code.Unlisted _ -> Optional.of(new UnknownAppointment());
            case Code.Listed listed
            when !office.day().equals(Optional.of(listed.day())) -> Optional.of(new AppointmentOtherDay(listed.day()));
            case Code.Listed listed
            when !listed.service().equals(command.service()) ->
                Optional.of(new AppointmentOtherService(command.service(), listed.service()));
            case Code.Listed listed ->
                office.holder(listed.mark()).map(Ticket::number).map(AppointmentUsed::new);
        };
    }

    private Optional<Rejection> takenId(IssueTicket command) {
        return office.ticket(command.id()).map(taken -> new TicketIdTaken(taken.id()));
    }

    /** A party is served as one, and takes one number of the quota. */
    private static Optional<Rejection> tooMany(IssueTicket command, Service service) {
        int most = service.mostParty().orElse(1);
        return command.party() > most ? Optional.of(new PartyTooLarge(service.id(), most)) : Optional.empty();
    }

    Decision confirm(ConfirmPrinted command) {
        return new Guard(office).known(command.ticket(), ticket -> switch (ticket) {
            case Issued _ -> printed(ticket, command.confirmation());
            case Waiting waiting -> confirmLate(waiting, command.confirmation());
            case AtCounter held -> confirmLate(held.waiting(), command.confirmation());
            case NoShow noShow -> confirmLate(noShow.waiting(), command.confirmation());
            case Void _ -> wrongState(ticket);
            case Ended _ -> accepted();
        });
    }

    private static Decision confirmLate(Waiting waiting, Confirmation confirmation) {
        return waiting.paperConfirmed() ? accepted() : printed(waiting, confirmation);
    }

    private static Decision printed(Ticket ticket, Confirmation confirmation) {
        return accepted(new TicketPrinted(ticket.id(), Optional.of(confirmation)));
    }

    Decision fail(ReportPrintFailure command) {
        return new Guard(office).known(command.ticket(), ticket -> switch (ticket) {
            // Another paper of it is asked for: a visitor stands there and waits.
            case Ticket asked when office.state().reprints.find(asked.id()).isPresent() -> wrongState(asked);
            case Issued _ -> failed(command);
            case Waiting waiting when !waiting.paperConfirmed() -> failed(command);
            case Waiting _, AtCounter _, Ended _ -> wrongState(ticket);
        });
    }

    private static Decision failed(ReportPrintFailure command) {
        return accepted(new PrintingFailed(command.ticket(), command.reason()));
    }

    Decision expire() {
        var overdue = now.minus(office.plan().confirmationTime());
        return new Accepted(office.state()
                .tickets
                .unconfirmed()
                .takeWhile(ticket -> !ticket.slip().issuedAt().isAfter(overdue))
                .<OfficeEvent>map(ticket -> new ConfirmationTimedOut(ticket.id()))
                .toList());
    }
}
