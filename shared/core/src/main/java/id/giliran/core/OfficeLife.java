package id.giliran.core;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ByCounter;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.CounterTakenOver;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.OfOverride;
import id.giliran.core.OfficeEvent.OfReprint;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.Turns;
import id.giliran.core.estimate.Experience;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Unserved;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What each event does to an office. It refuses nothing and guesses nothing: an impossible event is a bug. */
record OfficeLife(OfficeState office, Instant at) {

    void apply(OfficeEvent event) {
        switch (event) {
            case DayOpened opened -> open(opened);
            case DayClosed closed -> close(closed);
            case PlanChanged changed -> change(changed);
            case JournalRestored restored -> restore(restored);
            case OperatorSignedIn signedIn -> signIn(signedIn);
            case CounterTakenOver takenOver -> takeOver(takenOver);
            case OperatorSignedOut signedOut -> signOut(signedOut);
            case CounterPaused paused -> pause(paused);
            case CounterResumed resumed -> resume(resumed);
            case NumbersLeased leased -> new NumberLife(office, at).lease(leased);
            case MissingTold told -> tell(told);
            case OfReprint reprint -> reprint(reprint);
            case OfOverride override -> new OverrideLife(office, at).apply(override);
            case TicketIssued issued -> new NumberLife(office, at).issue(issued);
            case ActUndone undone -> undo(undone);
            case OfTicket happened -> happen(happened);
        }
    }

    private void open(DayOpened event) {
        office.require(office.plan.isEmpty() && office.lastDay.stream().allMatch(event.day()::isAfter), event);
        office.lastDay = Optional.of(event.day());
        office.plan = Optional.of(event.plan());
        office.openedAt = at;
        office.restored = Optional.empty();
        office.restoredAhead = Optional.empty();
        office.tickets = new Tickets();
        office.leases = new Leases();
        office.reprints = new Reprints();
        office.overrides = new Overrides();
        office.announcements = new Announcements();
        office.happened = Happened.NOTHING;
        office.turns = new Turns();
        office.histories = new Histories();
        office.experience = new Experience();
        office.appointments = new Appointments();
        office.missing = new MissingAtKiosks();
    }

    private void tell(MissingTold event) {
        office.require(office.plan().service(event.service()).isPresent(), event);
        office.missing.add(event);
    }

    private void close(DayClosed event) {
        office.require(office.plan.isPresent() && office.lastDay.equals(Optional.of(event.day())), event);
        office.require(office.tickets.open() == 0 && office.tickets.in(Unserved.class) == event.unserved(), event);
        office.require(office.counters.staffed().isEmpty(), event);
        office.plan = Optional.empty();
        office.reprints = new Reprints();
    }

    private void change(PlanChanged event) {
        office.require(office.plan.stream().allMatch(event.plan()::leavesSharesOf) && office.plan.isPresent(), event);
        office.plan = Optional.of(event.plan());
        // What an act of before would bring back may need what the new plan no longer has.
        office.counters.forgetLastActs();
    }

    private void restore(JournalRestored event) {
        office.require(office.lastDay.stream().noneMatch(event.day()::isBefore), event);
        if (office.lastDay.equals(Optional.of(event.day()))) {
            office.restored = Optional.of(event);
        } else {
            office.restoredAhead = Optional.of(event);
        }
    }

    private void signIn(OperatorSignedIn event) {
        office.require(office.planOf(event.counter()).isPresent() && office.counters.isClosed(event.counter()), event);
        office.counters.put(event.counter(), Open.at(at, event.operator()));
        office.experience.free(event.counter(), at);
    }

    private void takeOver(CounterTakenOver event) {
        office.require(
                office.counters.state(event.counter()) instanceof Staffed desk
                        && desk.operator().equals(event.from())
                        && !event.operator().equals(event.from()),
                event);
        office.counters.hand(event.counter(), event.operator(), at);
    }

    private void signOut(OperatorSignedOut event) {
        office.require(
                office.counters.state(event.counter()) instanceof Staffed desk
                        && desk.operator().equals(event.operator())
                        && desk.inHand().isEmpty()
                        && desk.parked().isEmpty(),
                event);
        office.counters.close(event.counter());
        office.tickets.lines().keptFor(event.counter()).forEach(kept -> office.replace(kept, kept.release(), at));
    }

    private void pause(CounterPaused event) {
        switch (office.counters.state(event.counter())) {
            case Open desk
            when desk.inHand().isEmpty() ->
                office.counters.put(event.counter(), new Paused(desk.acted(at), event.reason(), at));
            case Open _, Paused _, Closed _ -> throw office.impossible(event);
        }
    }

    private void resume(CounterResumed event) {
        switch (office.counters.state(event.counter())) {
            case Paused paused ->
                office.counters.put(event.counter(), paused.desk().freeAgain(at));
            case Open _, Closed _ -> throw office.impossible(event);
        }
        office.experience.free(event.counter(), at);
    }

    private void reprint(OfReprint event) {
        office.require(
                office.plan.isPresent() && office.tickets.find(event.ticket()).isPresent(), event);
        if (event instanceof ReprintAsked asked) {
            office.require(asked.reprint() == office.reprints.next(), event);
            office.reprints.ask(asked);
            if (!office.counters.isClosed(asked.counter())) {
                office.counters.acted(asked.counter(), at);
            }
        } else {
            office.require(office.reprints.settle(event.reprint(), event.ticket()), event);
        }
    }

    private void happen(OfTicket event) {
        var before = office.tickets.find(event.ticket()).orElseThrow(() -> office.impossible(event));
        var after = office.settled(new TicketLife(office, at).after(event, before));
        office.require(!(after instanceof Waiting waiting) || office.plan().has(waiting.stage()), event);
        announce(event);
        office.replace(before, after, at);
        office.happened = office.happened.and(event);
        new Learning(office, at).from(event, before, after);
        if (event instanceof ByCounter act) {
            office.require(hasRoom(act), event);
            office.counters.remember(act.counter(), undoable(act, before, after), at);
            finished(act, before).ifPresent(done -> office.histories.add(act.counter(), done));
        }
        if (event instanceof TicketCalled call
                && call.reason() instanceof ChosenByRule
                && before instanceof Waiting waiting) {
            office.turns.called(call.counter(), call.announcement(), waiting.claim());
        }
    }

    /** A plan that gives it less room takes no visitor away from a counter, but it takes up nobody more. */
    private boolean hasRoom(ByCounter event) {
        return !(event instanceof TicketCalled || event instanceof TicketResumed)
                || office.counters.inHand(event.counter())
                        <= office.planOf(event.counter()).map(CounterPlan::room).orElse(0);
    }

    private Optional<Finished> finished(ByCounter event, Ticket before) {
        return switch (event) {
            case StageFinished done -> finished(before, done.outcome(), done.at());
            case TicketServed done -> finished(before, done.outcome(), done.at());
            case TicketMarkedNoShow _
            when before instanceof Called called ->
                Optional.of(new Finished(called.id(), called.waiting().stage(), Optional.empty(), at, Duration.ZERO));
            default -> Optional.empty();
        };
    }

    private Optional<Finished> finished(Ticket before, Outcome outcome, Optional<Instant> told) {
        var doneAt = told.orElse(at);
        return before instanceof Serving serving
                ? Optional.of(new Finished(
                        serving.id(),
                        serving.waiting().stage(),
                        Optional.of(outcome),
                        doneAt,
                        serving.servingTime(doneAt)))
                : Optional.empty();
    }

    private void announce(OfTicket event) {
        switch (event) {
            case TicketCalled call ->
                office.announcements.add(new Announced(call.announcement(), call.ticket(), call.counter(), at, false));
            case TicketRecalled recall ->
                office.announcements.add(
                        new Announced(recall.announcement(), recall.ticket(), recall.counter(), at, true));
            default -> {}
        }
    }

    private Optional<LastAct> undoable(ByCounter event, Ticket before, Ticket after) {
        var until = at.plus(office.plan().undoTime());
        return switch (event) {
            case TicketCalled _ -> Optional.of(new LastAct(UndoableAct.CALL, before, after, until));
            case StageFinished _, TicketServed _ -> Optional.of(new LastAct(UndoableAct.FINISH, before, after, until));
            case TicketMarkedNoShow _ -> Optional.of(new LastAct(UndoableAct.NO_SHOW, before, after, until));
            default -> Optional.empty();
        };
    }

    private void undo(ActUndone event) {
        var act = office.counters
                .lastAct(event.counter())
                .filter(last -> last.act() == event.act())
                .filter(last -> office.tickets.find(event.ticket()).equals(Optional.of(last.after())))
                .orElseThrow(() -> office.impossible(event));
        office.replace(act.after(), office.settled(act.before()), at);
        office.counters.remember(event.counter(), Optional.empty(), at);
        office.happened = office.happened.and(event);
        switch (act.act()) {
            case CALL -> takeBack(event, act);
            case FINISH, NO_SHOW -> office.histories.takeBack(event.counter());
        }
    }

    private void takeBack(ActUndone event, LastAct act) {
        office.announcements.takeBack(event.ticket());
        office.experience.tookCallBack(event.counter());
        if (act.after() instanceof Called called) {
            office.turns.takeBack(event.counter(), called.announcement());
        }
    }
}
