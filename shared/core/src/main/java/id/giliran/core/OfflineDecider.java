package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unless;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.NumberOutsideShare;
import id.giliran.core.Rejection.NumberTaken;
import id.giliran.core.Rejection.OfflineDayOver;
import id.giliran.core.Rejection.TicketIdTaken;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kiosks get numbers for the time without the hub, and tell what they have given in it. */
record OfflineDecider(Office office, Instant now) {
    /** Why a number that the hub had given is void, when the kiosk gave another for the same order. */
    private static final String GIVEN_OFFLINE_INSTEAD = "given-offline-instead";

    Decision lease(LeaseNumbers command) {
        return unless(
                guard().dayOver(now),
                () -> office.plan()
                        .share(command.kiosk())
                        .<Decision>map(share -> new Accepted(leases(command.kiosk(), share)))
                        .orElseGet(() -> rejected(new UnknownKiosk(command.kiosk()))));
    }

    private List<OfficeEvent> leases(KioskNumber kiosk, Ordinals share) {
        return office.plan().kiosks().stream()
                .flatMap(plan ->
                        office.plan().services().stream().flatMap(service -> lease(kiosk, share, plan, service)))
                .toList();
    }

    /** A kiosk gets another block before the last one is used up, so that it is never without. */
    private Stream<OfficeEvent> lease(KioskNumber kiosk, Ordinals share, KioskPlan plan, Service service) {
        int unspent = office.state().leases.unspent(kiosk, service.letter());
        int first = Math.max(share.first(), office.state().leases.highest(kiosk, service.letter()) + 1);
        int size = Math.min(plan.block(), Math.min(share.last() - first + 1, leftOfQuota(service)));
        return 2 * unspent < plan.block() && size > 0
                ? Stream.of(new NumbersLeased(kiosk, service.id(), first, first + size - 1))
                : Stream.empty();
    }

    private int leftOfQuota(Service service) {
        return new IssueRules(office, service, now).left().orElse(Integer.MAX_VALUE)
                - office.state().leases.unspent(service.letter());
    }

    /** The paper exists, so neither hours nor quota can refuse it. */
    Decision record(RecordOfflineTicket command) {
        if (office.ticket(command.id()).map(Ticket::number).equals(Optional.of(command.number()))) {
            return accepted();
        }
        return refusal(command).map(Guard::rejected).orElseGet(() -> new Accepted(given(command)));
    }

    private Optional<Rejection> refusal(RecordOfflineTicket command) {
        return unknown(command)
                .or(() -> outsideShare(command))
                .or(() -> dayOver(command))
                .or(() -> dayNotOpen(command))
                .or(() -> office.ticket(command.id()).map(taken -> new TicketIdTaken(taken.id())))
                .or(() -> office.ticket(command.number()).map(taken -> new NumberTaken(taken.number())));
    }

    private Optional<Rejection> unknown(RecordOfflineTicket command) {
        if (office.plan().share(command.kiosk()).isEmpty()) {
            return Optional.of(new UnknownKiosk(command.kiosk()));
        }
        return office.plan().service(command.service()).isEmpty()
                ? Optional.of(new UnknownService(command.service()))
                : Optional.empty();
    }

    /** The share is enough: a hub restored from an old backup need not know the lease. */
    private Optional<Rejection> outsideShare(RecordOfflineTicket command) {
        var letter = office.plan().service(command.service()).map(Service::letter);
        return office.plan()
                .share(command.kiosk())
                .filter(share -> !share.contains(command.number().ordinal())
                        || !letter.equals(Optional.of(command.number().letter())))
                .map(share -> new NumberOutsideShare(command.kiosk(), command.number(), share));
    }

    /**
     * Given before this day was opened, and on an earlier date: its day is over. On the date of the day itself it is a ticket of
     * today, given before a restored hub was told to open the day again.
     */
    private Optional<Rejection> dayOver(RecordOfflineTicket command) {
        var issuedOn = LocalDate.ofInstant(command.issuedAt(), office.plan().zone());
        return office.day()
                .filter(day -> command.issuedAt().isBefore(office.state().openedAt) && issuedOn.isBefore(day))
                .map(day -> new OfflineDayOver(issuedOn, day));
    }

    /** Of a later date than the open day: a hub restored from an older backup has yet to open the day that it belongs to. */
    private Optional<Rejection> dayNotOpen(RecordOfflineTicket command) {
        var issuedOn = LocalDate.ofInstant(command.issuedAt(), office.plan().zone());
        return guard().dayOver(now)
                .filter(_ -> office.day().filter(issuedOn::isAfter).isPresent())
                .map(_ -> new DayNotOpen());
    }

    private List<OfficeEvent> given(RecordOfflineTicket command) {
        var events = new ArrayList<OfficeEvent>();
        command.insteadOf()
                .flatMap(office::ticket)
                .filter(OfflineDecider::neverCameToPaper)
                .ifPresent(ghost -> events.add(new PrintingFailed(ghost.id(), GIVEN_OFFLINE_INSTEAD)));
        events.add(new TicketIssued(
                command.id(),
                command.number(),
                command.service(),
                command.language(),
                command.priority(),
                Optional.of(new GivenOffline(command.kiosk(), withinTheDay(command.issuedAt())))));
        events.add(new TicketPrinted(command.id(), Optional.of(command.confirmation())));
        return events;
    }

    private static boolean neverCameToPaper(Ticket ticket) {
        return ticket instanceof Issued || (ticket instanceof Waiting waiting && !waiting.paperConfirmed());
    }

    private Instant withinTheDay(Instant issuedAt) {
        var opened = office.state().openedAt;
        return issuedAt.isBefore(opened) ? opened : issuedAt.isAfter(now) ? now : issuedAt;
    }

    private Guard guard() {
        return new Guard(office);
    }
}
