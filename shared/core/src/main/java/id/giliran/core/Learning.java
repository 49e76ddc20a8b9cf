package id.giliran.core;

import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;

/** What each event teaches about serving and waiting. */
record Learning(OfficeState office, Instant at) {
    void from(OfTicket event, Ticket before, Ticket after) {
        if (before instanceof Waiting && after instanceof Called called) {
            call(called);
        }
        if (before instanceof AtCounter held && hasInHand(before) && !hasInHand(after)) {
            office.experience.released(
                    office.plan(),
                    held.waiting().stage(),
                    held.counter(),
                    held.waiting().eligibleAt(),
                    doneAt(event));
        }
        if (event instanceof TicketResumed resumed) {
            office.experience.free(resumed.counter(), at);
        }
        if (after instanceof Ended) {
            office.experience.ended(after.id());
        }
    }

    private void call(Called called) {
        office.experience.called(
                called.id(), called.counter(), Duration.between(called.slip().issuedAt(), at));
    }

    private Instant doneAt(OfTicket event) {
        return switch (event) {
            case StageFinished finished -> finished.at().orElse(at);
            case TicketServed served -> served.at().orElse(at);
            default -> at;
        };
    }

    private static boolean hasInHand(Ticket ticket) {
        return ticket instanceof AtCounter && !(ticket instanceof Parked);
    }
}
