package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who was asked to come at a certain time, and which appointment has which ticket. */
final class Slots {
    private final Map<TicketId, Instant> slots = new HashMap<>();
    private final Map<AppointmentMark, TicketId> holders = new HashMap<>();

    void note(TicketIssued issued) {
        issued.appointment().ifPresent(slot -> slots.put(issued.ticket(), slot));
        issued.mark().ifPresent(mark -> holders.put(mark, issued.ticket()));
    }

    /** The ticket that was given for the appointment last. */
    Optional<TicketId> holder(AppointmentMark mark) {
        return Optional.ofNullable(holders.get(mark));
    }

    /** The ticket is cancelled, or its paper never came out. */
    void free(TicketId ticket) {
        holders.values().remove(ticket);
    }

    /** From when the wait counts of a ticket that joins the queue. */
    Instant eligibleAt(Paper paper, AppointmentRule rule) {
        Instant issuedAt = paper.eligibleAt();
        Instant slot = slots.getOrDefault(paper.id(), issuedAt);
        return issuedAt.isAfter(slot.plus(rule.late())) ? issuedAt : slot;
    }

    /** Whether its slot is still to come: whoever goes last goes before it. */
    boolean isAhead(Paper paper, Instant now) {
        return slots.containsKey(paper.id()) && paper.eligibleAt().isAfter(now);
    }

    /** Whether it is not called yet, as its slot is still far. */
    boolean isTooEarly(Paper paper, AppointmentRule rule, Instant now) {
        return slots.containsKey(paper.id())
                && paper.eligibleAt().minus(rule.early()).isAfter(now);
    }
}
