package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.Code;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody in an office, each of whom tries something, whether or not it makes sense at that moment. */
final class RandomPeople {
    private final TwoOffices day;
    private final Office office;
    private final RandomTickets tickets;
    private final Dice dice;
    private final List<Integer> mood;
    private final Mood moodOfOperators;

    /** Most milliseconds between two acts: an hour of some days is as full as a minute of others. */
    private final int pace;

    /** An order is told of once. */
    private final Set<TicketId> ghosts = new HashSet<>();

    private int ids;

    RandomPeople(TwoOffices day, Dice dice) {
        this.day = day;
        this.office = day.office();
        this.tickets = new RandomTickets(day, dice);
        this.dice = dice;
        this.mood = Stream.of(12, 10, 2, 1, 2, 4, 3, 1)
                .map(usual -> usual * dice.mood())
                .toList();
        this.moodOfOperators = new Mood(dice);
        this.pace = dice.oneOf(List.of(50, 500, 3_000, 20_000));
    }

    /** Somebody tries something, after some time. */
    void next() {
        int millis = dice.happens(0.02) ? dice.below(120_000) : dice.below(pace);
        day.pass(Duration.ofMillis(millis), dice.happens(0.2));
        day.play(attempt(day.now()));
    }

    private Attempt attempt(Instant now) {
        // Or the hall would fill up.
        if (dice.happens(0.8)) {
            return operator().next(now);
        }
        return switch (dice.weighed(mood)) {
            case 0 -> issue();
            case 1 -> printed();
            case 2 -> printFailed();
            case 3 -> cancel();
            case 4 -> lease();
            case 5 -> offline(now);
            case 6 -> checkIn(now);
            default -> missing();
        };
    }

    private RandomOperator operator() {
        return new RandomOperator(office, dice.counter(office), tickets, dice, moodOfOperators);
    }

    private TicketId newId() {
        ids++;
        return new TicketId("ticket-" + ids);
    }

    private Attempt issue() {
        ServiceId service = dice.service(office);
        boolean priority = dice.happens(0.3);
        return new Attempt(
                new IssueTicket(newId(), service, "id", priority),
                ApiPaths.TICKETS,
                new IssueTicketRequest(service.value(), "id", priority ? "sick" : null));
    }

    /** Somebody with an appointment of about now, or long before or after it. */
    private Attempt checkIn(Instant now) {
        TicketId id = newId();
        ServiceId service = dice.service(office);
        Instant slot = now.plus(Duration.ofMinutes(dice.below(90) - 45));
        var day = office.day().orElseThrow();
        return new Attempt(
                new IssueTicket(
                        id,
                        service,
                        "id",
                        false,
                        Optional.of(slot),
                        1,
                        Optional.of(new Code.Listed(day, service, new AppointmentMark("of " + id)))),
                ApiPaths.TICKETS,
                new IssueTicketRequest(service.value(), "id", null, null, "code of " + id));
    }

    private Attempt missing() {
        KioskNumber kiosk = kiosk();
        ServiceId service = dice.service(office);
        boolean tookNumber = dice.happens(0.5);
        return new Attempt(
                new TellMissing(kiosk, service, List.of(1), tookNumber),
                ApiPaths.missing(kiosk.value()),
                new MissingRequest(service.value(), List.of(0), tookNumber));
    }

    private Attempt printed() {
        TicketId ticket = dice.happens(0.9) ? tickets.newest() : tickets.any();
        return Attempt.of(
                ticket,
                "printed",
                new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN),
                new PrintedRequest("status-clean"));
    }

    private Attempt printFailed() {
        TicketId ticket = dice.happens(0.9) ? tickets.newest() : tickets.any();
        return Attempt.of(
                ticket,
                "print-failed",
                new ReportPrintFailure(ticket, "paper-out"),
                new PrintFailedRequest("paper-out"));
    }

    private Attempt cancel() {
        TicketId ticket = tickets.any();
        String reason = dice.happens(0.05) ? "" : dice.worded("gives up");
        return Attempt.of(ticket, "cancel", new CancelTicket(ticket, reason), new ReasonRequest(reason));
    }

    private Attempt lease() {
        KioskNumber kiosk = kiosk();
        return new Attempt(new LeaseNumbers(kiosk), ApiPaths.kioskNumbers(kiosk.value()), ActSender.NOTHING);
    }

    /** Both kiosks, and rarely one that is not there. */
    private KioskNumber kiosk() {
        return new KioskNumber(
                dice.happens(0.02) ? 9 : 1 + dice.below(office.plan().kioskCount()));
    }

    /** A number that the kiosk holds, or now and then one that it cannot have given. */
    private Attempt offline(Instant now) {
        KioskNumber kiosk = kiosk();
        ServiceId service = dice.service(office);
        Optional<TicketNumber> own = office.plan().service(service).flatMap(known -> leased(kiosk, known));
        TicketNumber number = own.filter(_ -> !dice.happens(0.1)).orElseGet(() -> given(kiosk, service));
        boolean priority = dice.happens(0.3);
        Optional<TicketId> ghost =
                Optional.of(tickets.newest()).filter(_ -> dice.happens(0.3)).filter(ghosts::add);
        RecordOfflineTicket command = new RecordOfflineTicket(
                kiosk,
                dice.happens(0.02) ? tickets.any() : newId(),
                number,
                service,
                "id",
                priority,
                now.minusMillis(dice.below(20_000)),
                Confirmation.SENT,
                ghost);
        return Attempt.offline(
                kiosk,
                command,
                new OfflineTicketRequest(
                        command.id().value(),
                        number.toString(),
                        service.value(),
                        "id",
                        priority ? "sick" : null,
                        command.issuedAt(),
                        "sent"));
    }

    /** One that somebody has already: mostly of this kiosk and service, if there is one. */
    private TicketNumber given(KioskNumber kiosk, ServiceId service) {
        return office.plan()
                .share(kiosk)
                .flatMap(share -> office.plan()
                        .service(service)
                        .map(known -> new TicketNumber(known.letter(), share.first() + dice.below(4))))
                .filter(number -> office.ticket(number).isPresent())
                .orElseGet(() -> tickets.numberOf(tickets.any()));
    }

    private Optional<TicketNumber> leased(KioskNumber kiosk, Service service) {
        List<Ordinals> blocks = office.leased(kiosk, service);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TicketNumber(service.letter(), dice.oneOf(blocks).first()));
    }
}
