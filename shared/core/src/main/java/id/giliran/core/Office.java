package id.giliran.core;

import id.giliran.core.CounterState.Open;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.CallingRule;
import id.giliran.core.calling.Score;
import id.giliran.core.calling.Scores;
import id.giliran.core.estimate.HitRate;
import id.giliran.core.estimate.Outlook;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All state of one office and its business day. Used by one thread. Only {@link #apply} changes it; after the day is
 * closed, its tickets and figures can be read until the next day opens.
 */
public final class Office {
    private final OfficeState state;

    /** An office before its first business day. */
    public Office() {
        state = new OfficeState();
    }

    /**
     * Lets happen what has happened.
     *
     * @throws IllegalStateException if it cannot have happened to an office in this state, which is of no use any more
     */
    public void apply(OfficeEvent event, Instant at) {
        new OfficeLife(state, at).apply(event);
    }

    /** Whether a business day is open. */
    public boolean dayOpen() {
        return state.plan.isPresent();
    }

    /** The business day that is open. */
    public Optional<LocalDate> day() {
        return dayOpen() ? state.lastDay : Optional.empty();
    }

    /** The newest business day so far, open or closed. */
    public Optional<LocalDate> lastDay() {
        return state.lastDay;
    }

    /**
     * What the open day runs by.
     *
     * @throws IllegalStateException if no business day is open
     */
    public OfficePlan plan() {
        return state.plan();
    }

    /** That the journal was restored and numbers of this day may be lost, which is the newest one or still to be opened. */
    public Optional<JournalRestored> restored(LocalDate day) {
        return Stream.of(state.restored, state.restoredAhead)
                .flatMap(Optional::stream)
                .filter(event -> event.day().equals(day))
                .findFirst();
    }

    /** Whether a counter may be shown a paper of today that was lost with the journal. */
    public boolean takesIn() {
        return dayOpen()
                && state.lost().filter(numbers -> numbers.highest() > 0).isPresent();
    }

    /** A ticket of the day. */
    public Optional<Ticket> ticket(TicketId id) {
        return state.tickets.find(id);
    }

    /** The ticket of the day that has this number. */
    public Optional<Ticket> ticket(TicketNumber number) {
        return state.tickets.find(number);
    }

    /** The state of a counter; one that the plan does not know is closed. */
    public CounterState counter(CounterNumber number) {
        return state.counters.state(number);
    }

    /** What the counter could take back at this moment. */
    public Optional<LastAct> undoable(CounterNumber counter, Instant now) {
        return counter(counter) instanceof Open desk
                ? desk.lastAct()
                        .filter(act -> !now.isAfter(act.until()))
                        .filter(act -> ticket(act.ticket()).equals(Optional.of(act.after())))
                : Optional.empty();
    }

    /** How many wait for any stage of the service. */
    public int waiting(ServiceId service) {
        return state.tickets.lines().waiting(service);
    }

    /** How many wait for the stage. */
    public int waiting(StageRef stage) {
        return state.tickets.lines().waiting(stage);
    }

    /** How many wait that the counter may call by the rule. */
    public int waiting(CounterNumber counter) {
        return state.planOf(counter).map(state.tickets.lines()::waiting).orElse(0);
    }

    /** How many stages and visits the counter has finished in this business day. */
    public int finishedAt(CounterNumber counter) {
        return state.histories.finished(counter);
    }

    /** What the counter has ended in this business day, newest first, the last twenty. */
    public List<Finished> history(CounterNumber counter) {
        return state.histories.newestFirst(counter);
    }

    /** Who did not come when called, by or for this counter, and can still come back, newest first, at most so many. */
    public List<NoShow> missed(CounterNumber counter, Instant now, int most) {
        return state.planOf(counter).stream()
                .flatMap(found -> state.tickets.missed(found))
                .takeWhile(missed -> comeBackUntil(missed).filter(now::isAfter).isEmpty())
                .limit(most)
                .toList();
    }

    /** Until when one who did not come can come back; empty for the whole day. */
    public Optional<Instant> comeBackUntil(NoShow missed) {
        return plan().missing().until(missed.at());
    }

    /** Those that wait for this counter alone. */
    public List<Waiting> keptFor(CounterNumber counter) {
        return state.tickets.lines().keptFor(counter);
    }

    /**
     * How many of the same stage would be called before this ticket. For a ticket whose paper is not confirmed yet, as
     * if it waited already; for one that does not wait, none.
     */
    public int ahead(TicketId id) {
        return state.asIfJoined(id)
                .map(ticket -> new Scores(plan()).ahead(state.tickets.lines(), ticket))
                .orElse(0);
    }

    /**
     * What lies before a visitor who takes a number of this service now; empty when nothing honest can be said: no counter of
     * its first stage is at work, or too little was seen yet.
     */
    public Optional<Outlook> outlook(ServiceId service, boolean priority, Instant now) {
        return dayOpen() ? new Newcomer(state, priority, now).outlook(service) : Optional.empty();
    }

    /** How true the estimates of the day were until now. */
    public HitRate estimates() {
        return state.experience.hits();
    }

    /** Those whom the counter would call, in the order of calling, at most so many. */
    public List<Score> waitingFor(CounterNumber counter, Instant now, int most) {
        return state.planOf(counter)
                .map(found -> rule(found).inOrder(state.tickets.lines(), now, most))
                .orElse(List.of());
    }

    /** Whom the counter would call next and why, whether or not it is free to call. */
    public Optional<ChosenByRule> nextFor(CounterNumber counter, Instant now) {
        return state.planOf(counter).flatMap(found -> rule(found).choose(state.tickets.lines(), now));
    }

    private CallingRule rule(CounterPlan counter) {
        return new CallingRule(plan(), counter, state.turns);
    }

    /** The last dozen of announcements, newest first; a ticket appears once, a call that was taken back not at all. */
    public List<Announced> recentCalls() {
        return state.announcements.newestFirst();
    }

    /** What the kiosk is asked to print once more of tickets that have not ended, oldest first. */
    public List<Reprint> reprints(KioskNumber kiosk) {
        return state.reprints
                .open()
                .filter(reprint -> reprint.kiosk().equals(kiosk))
                .filter(reprint -> ticket(reprint.ticket()).stream().noneMatch(Ended.class::isInstance))
                .toList();
    }

    /** The ticket of a reprint of today, whether or not it is still to come. */
    public Optional<TicketId> reprinted(int reprint) {
        return state.reprints.asked(reprint).map(Reprint::ticket);
    }

    /** The numbers that the kiosk may still give by itself for a service, ascending. */
    public List<Ordinals> leased(KioskNumber kiosk, Service service) {
        return state.leases.unspentBlocks(kiosk, service.letter());
    }

    /** Today's overrides, also those that are over. */
    public List<IssueOverride> overrides() {
        return state.overrides.all();
    }

    /** The ticket that was given for this appointment of the day, unless its paper never came out or it was cancelled. */
    public Optional<Ticket> holder(AppointmentMark mark) {
        return state.appointments.holder(mark, state.tickets).flatMap(this::ticket);
    }

    /** What visitors of the day said at kiosks that they have not with them. */
    public MissingTally missingAtKiosks() {
        return state.missing.tally();
    }

    /** How many tickets have not ended. */
    public int openTickets() {
        return state.tickets.open();
    }

    /** The business day in figures. */
    public Tally tally() {
        return state.tally();
    }

    /** Everything that there is to know, for the rules of this package, which must not change it. */
    OfficeState state() {
        return state;
    }

    /** The next ordinary number of a letter. */
    public TicketNumber nextNumber(char letter) {
        return state.nextNumber(letter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Office that && state.equals(that.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    @Override
    public String toString() {
        return state.toString();
    }
}
