package id.giliran.core;

import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.calling.Turns;
import id.giliran.core.estimate.Experience;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Cancelled;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Unserved;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an office consists of. {@link Office} reads it, {@link OfficeLife} changes it. */
final class OfficeState {
    Optional<LocalDate> lastDay = Optional.empty();

    /** Present while a business day is open. */
    Optional<OfficePlan> plan = Optional.empty();

    Instant openedAt = Instant.MIN;

    /** That numbers of the newest business day may be lost. */
    Optional<JournalRestored> restored = Optional.empty();

    /** The same of a day that is still to be opened, again. */
    Optional<JournalRestored> restoredAhead = Optional.empty();

    Tickets tickets = new Tickets();
    Leases leases = new Leases();
    Reprints reprints = new Reprints();
    Overrides overrides = new Overrides();
    Counters counters = new Counters();
    Announcements announcements = new Announcements();
    Happened happened = Happened.NOTHING;
    Turns turns = new Turns();
    Experience experience = new Experience();

    Histories histories = new Histories();
    Appointments appointments = new Appointments();
    MissingAtKiosks missing = new MissingAtKiosks();

    OfficePlan plan() {
        return plan.orElseThrow(() -> new IllegalStateException("no business day is open"));
    }

    Optional<CounterPlan> planOf(CounterNumber counter) {
        return plan.flatMap(open -> open.counter(counter));
    }

    /** Ordinary numbers leave out those that kiosks give while the hub is away. */
    TicketNumber nextNumber(char letter) {
        int next = Math.max(
                        tickets.highestOrdinary(letter),
                        lost().map(numbers -> numbers.upTo(letter)).orElse(0))
                + 1;
        return new TicketNumber(
                letter,
                plan().offlineNumbers()
                        .filter(offline -> offline.contains(next))
                        .map(offline -> offline.last() + 1)
                        .orElse(next));
    }

    /** What may be on paper of the newest business day though no ticket is known. */
    Optional<LostNumbers> lost() {
        return restored.map(JournalRestored::numbers);
    }

    /** Whether the number may be on paper, and no ticket is known that has it. */
    boolean isLost(TicketNumber number) {
        return number.ordinal() >= 1
                && lost().filter(numbers -> number.ordinal() <= numbers.upTo(number.letter()))
                        .isPresent()
                && plan().offlineNumbers().stream().noneMatch(offline -> offline.contains(number.ordinal()))
                && tickets.find(number).isEmpty();
    }

    /** The highest ordinary number of any letter that may be on paper today. */
    int highestOrdinary() {
        return Math.max(
                tickets.highestOrdinary(), lost().map(LostNumbers::highest).orElse(0));
    }

    Tally tally() {
        return new Tally(
                tickets.issued(),
                happened.printed(),
                happened.timedOut(),
                tickets.in(Void.class),
                happened.called(),
                tickets.in(Served.class),
                tickets.in(NoShow.class),
                tickets.in(Cancelled.class),
                tickets.in(Unserved.class),
                happened.transferred(),
                tickets.servedAt());
    }

    /** The ticket in its line, or where it will join. */
    Optional<Waiting> asIfJoined(TicketId id) {
        return tickets.find(id).flatMap(ticket -> switch (ticket) {
            case Waiting waiting -> Optional.of(waiting);
            case Issued issued -> Optional.of(join(issued, false));
            case AtCounter _, Ended _ -> Optional.empty();
        });
    }

    Waiting join(Issued issued, boolean paperConfirmed) {
        return plan().service(issued.slip().service())
                .map(Service::firstStage)
                .map(first -> issued.join(first, plan().appointments(), paperConfirmed))
                .orElseThrow(() -> new IllegalStateException("no service for " + issued));
    }

    /** The ticket goes over into another state; lines and counters follow. */
    void replace(Ticket before, Ticket after, Instant at) {
        tickets.replace(before, after);
        counters.follow(before, after, at);
    }

    /** A ticket that comes back for a counter that has closed meanwhile waits for any counter. */
    Ticket settled(Ticket ticket) {
        return ticket instanceof Waiting waiting && waiting.only().stream().anyMatch(counters::isClosed)
                ? waiting.release()
                : ticket;
    }

    void require(boolean possible, OfficeEvent event) {
        if (!possible) {
            throw impossible(event);
        }
    }

    IllegalStateException impossible(OfficeEvent event) {
        return new IllegalStateException(event + " cannot happen to " + this);
    }

    private List<Object> parts() {
        return List.of(
                lastDay,
                plan,
                openedAt,
                restored,
                restoredAhead,
                tickets,
                leases,
                reprints,
                overrides,
                counters,
                announcements,
                happened,
                turns,
                histories,
                experience,
                appointments,
                missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeState that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "office with " + (plan.isPresent() ? "open day " : "closed day ") + lastDay + ", staffed counters "
                + counters.staffed().keySet() + ", " + tickets.open() + " open tickets";
    }
}
