package id.giliran.core;

import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.Slip;
import java.time.Instant;

/** What happens when numbers are given or leased: each goes to one ticket, and comes from where it may. */
record NumberLife(OfficeState office, Instant at) {
    void issue(TicketIssued event) {
        var service = office.plan().service(event.service()).orElseThrow(() -> office.impossible(event));
        office.require(service.letter() == event.number().letter(), event);
        office.require(isNext(event), event);
        office.require(office.tickets.find(event.ticket()).isEmpty(), event);
        office.require(
                event.mark()
                        .flatMap(mark -> office.appointments.holder(mark, office.tickets))
                        .isEmpty(),
                event);
        var slip = new Slip(
                event.ticket(),
                event.number(),
                event.service(),
                event.language(),
                event.priority(),
                event.offline().map(GivenOffline::issuedAt).orElseGet(() -> givenAt(event)),
                office.tickets.issued() + 1,
                event.appointment(),
                event.party().orElse(1));
        office.tickets.issue(new Issued(slip), event.offline().isEmpty());
        office.experience.issued(event.ticket(), event.estimate());
        event.mark().ifPresent(mark -> office.appointments.give(mark, event.ticket()));
        event.offline()
                .ifPresent(offline -> office.leases.spend(
                        offline.kiosk(),
                        service.id(),
                        service.letter(),
                        event.number().ordinal()));
    }

    private boolean isNext(TicketIssued event) {
        return event.offline()
                .map(offline -> !offline.issuedAt().isAfter(at)
                        && isOfShare(offline.kiosk(), event.number().ordinal())
                        && office.tickets.find(event.number()).isEmpty())
                .orElseGet(() -> office.nextNumber(event.number().letter()).equals(event.number())
                        || office.isLost(event.number()));
    }

    /** A paper that was lost with the journal is older than all that was given after it was restored. */
    private Instant givenAt(TicketIssued event) {
        return office.restored
                .filter(_ -> office.isLost(event.number()))
                .map(JournalRestored::madeAt)
                .map(lostSince -> lostSince.isBefore(office.openedAt) ? office.openedAt : lostSince)
                .orElse(at);
    }

    private boolean isOfShare(KioskNumber kiosk, int ordinal) {
        return office.plan().share(kiosk).stream().anyMatch(share -> share.contains(ordinal));
    }

    void lease(NumbersLeased event) {
        office.require(office.plan.isPresent(), event);
        var service = office.plan().service(event.service()).orElseThrow(() -> office.impossible(event));
        office.require(isOfShare(event.kiosk(), event.first()) && isOfShare(event.kiosk(), event.last()), event);
        office.require(event.first() > office.leases.highest(event.kiosk(), service.letter()), event);
        office.leases.lease(event.kiosk(), service.id(), service.letter(), event.numbers());
    }
}
