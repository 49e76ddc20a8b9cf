package id.giliran.rehearsal.trial.crash.judge;

import static id.giliran.rehearsal.trial.crash.judge.Steps.require;

import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ByCounter;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.UndoableAct;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Placement;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import id.giliran.rehearsal.trial.crash.judge.Queue.Impossible;
import java.time.Instant;
import java.util.Optional;

/** The steps of the plain queue that a counter makes. */
record CounterSteps(Queue queue, Instant now) {
    void take(ByCounter act) {
        if (act instanceof ActUndone undone) {
            undo(undone);
            return;
        }
        Paper before = queue.paper(act.ticket());
        Desk desk = queue.desk(act.counter());
        require(
                before.counter().stream().allMatch(act.counter()::equals),
                before.number() + " is at counter "
                        + before.counter().map(String::valueOf).orElse("none") + ", yet counter " + act.counter()
                        + " acts on it");
        Paper after = queue.put(settled(after(act, before)));
        Optional<Desk.Last> last = undoable(act)
                .map(kind ->
                        new Desk.Last(kind, before, after, now.plus(queue.plan().undoTime())));
        queue.desks.put(act.counter(), desk.remember(last));
    }

    private Paper after(ByCounter act, Paper before) {
        CounterNumber counter = act.counter();
        return switch (act) {
            case TicketCalled call -> called(call, before);
            case TicketRecalled recall -> {
                announced(recall.announcement());
                yield in(before, State.CALLED, State.SERVING);
            }
            case ServingStarted _ -> in(before, State.CALLED).at(counter, State.SERVING);
            case StageFinished finished -> {
                require(
                        finished.outcome().leadsOn()
                                && queue.plan().stageAfter(before.stage()).equals(Optional.of(finished.next())),
                        before.number() + " goes on to the wrong stage " + finished.next());
                yield in(before, State.SERVING)
                        .waitingFor(
                                finished.next(), Optional.empty(), finished.at().orElse(now));
            }
            case TicketServed served -> {
                require(
                        !served.outcome().leadsOn()
                                || queue.plan().stageAfter(before.stage()).isEmpty(),
                        before.number() + " leaves before its last stage");
                yield in(before, State.SERVING).in(State.GONE);
            }
            case TicketMarkedNoShow missed ->
                missed.eligibleAt()
                        .map(from -> in(before, State.CALLED).waitingFor(before.stage(), before.only(), from))
                        .orElseGet(() -> in(before, State.CALLED).in(State.NO_SHOW));
            case TicketReturnedToQueue _ -> returned(before, counter);
            case TicketTransferred moved -> transferred(moved, before);
            case TicketParked _ -> in(before, State.CALLED, State.SERVING).at(counter, State.PARKED);
            case TicketResumed _ -> {
                free(counter);
                yield in(before, State.PARKED).at(counter, State.SERVING);
            }
            default ->
                throw new Impossible("nobody asked for a " + act.getClass().getSimpleName());
        };
    }

    private Paper called(TicketCalled call, Paper before) {
        require(!queue.desk(call.counter()).paused(), "counter " + call.counter() + " calls during its pause");
        free(call.counter());
        announced(call.announcement());
        if (call.reason() instanceof ChosenByRule) {
            Paper winner = queue.winner(call.counter(), now).orElse(before);
            require(
                    winner.id().equals(before.id()),
                    "counter " + call.counter() + " calls " + before.number() + " where " + winner.number()
                            + " is next");
            return in(before, State.WAITING).at(call.counter(), State.CALLED);
        }
        return in(before, State.WAITING, State.NO_SHOW).at(call.counter(), State.CALLED);
    }

    private void free(CounterNumber counter) {
        queue.inHand(counter).ifPresent(current -> {
            throw new Impossible("counter " + counter + " takes a visitor while it has " + current.number());
        });
    }

    private void announced(int announcement) {
        queue.announcements++;
        require(
                announcement == queue.announcements,
                "announcement " + announcement + " comes where " + queue.announcements + " is next");
    }

    private Paper returned(Paper before, CounterNumber counter) {
        if (before.is(State.WAITING) && before.only().equals(Optional.of(counter))) {
            return before.waitingFor(before.stage(), Optional.empty(), before.eligibleAt());
        }
        return in(before, State.CALLED, State.SERVING, State.PARKED, State.NO_SHOW)
                .in(State.WAITING);
    }

    private Paper transferred(TicketTransferred moved, Paper before) {
        require(
                moved.placement() != Placement.KEEP_ARRIVAL
                        || moved.eligibleAt().equals(before.eligibleAt()),
                before.number() + " loses its arrival time");
        require(queue.plan().has(moved.stage()), before.number() + " goes to a stage that there is not");
        boolean lastOfAll = queue.waiting().stream()
                .filter(other ->
                        other.stage().equals(moved.stage()) && other.only().equals(moved.only()))
                .filter(other -> !queue.slots.isAhead(other, now))
                .noneMatch(other -> moved.eligibleAt().isBefore(other.eligibleAt()));
        require(moved.placement() != Placement.LAST || lastOfAll, before.number() + " is not placed last");
        boolean firstOfAll = queue.waiting().stream()
                .filter(other ->
                        other.stage().equals(moved.stage()) && other.only().equals(moved.only()))
                .allMatch(other -> moved.eligibleAt().isBefore(other.eligibleAt()));
        require(moved.placement() != Placement.FIRST || firstOfAll, before.number() + " is not placed first");
        return in(before, State.CALLED, State.SERVING, State.PARKED)
                .waitingFor(moved.stage(), moved.only(), moved.eligibleAt());
    }

    /** Nobody waits for a counter that was left. */
    private Paper settled(Paper paper) {
        boolean left =
                paper.is(State.WAITING) && paper.only().stream().anyMatch(counter -> !queue.desks.containsKey(counter));
        return left ? paper.waitingFor(paper.stage(), Optional.empty(), paper.eligibleAt()) : paper;
    }

    private static Optional<UndoableAct> undoable(ByCounter act) {
        return switch (act) {
            case TicketCalled _ -> Optional.of(UndoableAct.CALL);
            case StageFinished _, TicketServed _ -> Optional.of(UndoableAct.FINISH);
            case TicketMarkedNoShow _ -> Optional.of(UndoableAct.NO_SHOW);
            default -> Optional.empty();
        };
    }

    private void undo(ActUndone undone) {
        Desk desk = queue.desk(undone.counter());
        Desk.Last last = desk.last()
                .filter(act -> act.act() == undone.act() && !now.isAfter(act.until()))
                .filter(act -> queue.find(undone.ticket()).equals(Optional.of(act.after())))
                .orElseThrow(() -> new Impossible(
                        "counter " + undone.counter() + " takes back what it has not just done to " + undone.ticket()));
        if (last.before().inHand()) {
            free(undone.counter());
        }
        Paper before = settled(last.before());
        if (before.equals(last.before())) {
            queue.restore(before);
        } else {
            queue.put(before);
        }
        queue.desks.put(undone.counter(), desk.remember(Optional.empty()));
    }

    private static Paper in(Paper paper, State... needed) {
        require(paper.is(needed), paper.number() + " is " + paper.state() + ", which this act cannot begin with");
        return paper;
    }
}
