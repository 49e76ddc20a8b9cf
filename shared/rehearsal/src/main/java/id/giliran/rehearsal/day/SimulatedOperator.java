package id.giliran.rehearsal.day;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.rehearsal.ledger.Ledger;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One operator at one counter. Looks at the counter's view, does the one next thing, looks again: so a restarted hub, a lost
 * reply or a second pair of hands at the counter confuses nobody. Runs on one thread.
 */
public final class SimulatedOperator implements Runnable {
    private static final double DOES_NOT_COME = 0.05;
    private static final double DOCUMENTS_INCOMPLETE = 0.06;
    private static final double HAS_TO_FETCH_SOMETHING = 0.04;
    private static final int CALLS_BEFORE_NO_SHOW = 2;
    private static final double VARIATION = 0.6;
    private static final Duration WALK = Duration.ofSeconds(40);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(2);

    private final int counter;
    private final String name;
    private final CounterActs desk;
    private final Watch<CounterView> screen;
    private final Ledger ledger;
    private final Pace pace;
    private final Chance chance;

    /** An operator of this name at this counter. */
    public SimulatedOperator(HubConnection hub, int counter, String name, Ledger ledger, Pace pace, Chance chance) {
        this.counter = counter;
        this.name = name;
        this.desk = new CounterActs(hub, counter);
        this.screen = new Watch<>(hub, ApiPaths.counterView(counter), CounterView.class);
        this.ledger = ledger;
        this.pace = pace;
        this.chance = chance;
    }

    @Override
    public void run() {
        while (!pace.ended()) {
            screen.await(this::somethingToDo, LOOK).ifPresent(this::act);
        }
        screen.close();
    }

    private boolean somethingToDo(CounterView view) {
        return view.current() != null
                || view.acts().contains(CounterAct.SIGN_IN)
                || view.acts().contains(CounterAct.CALL_NEXT)
                || view.acts().contains(CounterAct.RESUME_TICKET);
    }

    private void act(CounterView view) {
        Current current = view.current();
        if (current == null) {
            begin(view);
        } else if (current.state().equals("called")) {
            receive(view, current);
        } else {
            serve(view, current);
        }
    }

    private void begin(CounterView view) {
        if (view.acts().contains(CounterAct.SIGN_IN)) {
            does("sign-in", view, () -> desk.signIn(name));
        } else if (view.acts().contains(CounterAct.RESUME_TICKET) && backAtTheCounter(view)) {
            String parked = view.parked().getFirst().ticket();
            does("resume-ticket", view, () -> desk.resumeTicket(parked));
        } else if (view.acts().contains(CounterAct.CALL_NEXT)) {
            does("call-next", view, desk::callNext);
        }
    }

    /** Whoever was sent to fetch something comes back after a visitor or two, or when nobody else waits. */
    private boolean backAtTheCounter(CounterView view) {
        return view.waiting() == 0 || chance.happens(0.5);
    }

    private void receive(CounterView view, Current current) {
        if (!pace.pass(chance.around(WALK, VARIATION))) {
            return;
        }
        if (!chance.happens(DOES_NOT_COME)) {
            does("start", view, () -> desk.start(current.ticket()));
        } else if (current.calls() < CALLS_BEFORE_NO_SHOW) {
            does("recall", view, () -> desk.recall(current.ticket()));
        } else {
            does("no-show", view, () -> desk.noShow(current.ticket()));
        }
    }

    private void serve(CounterView view, Current current) {
        Duration expected = Duration.ofSeconds(Math.max(60, current.targetSeconds()));
        if (!pace.pass(chance.around(expected, VARIATION))) {
            return;
        }
        if (view.parked().isEmpty() && chance.happens(HAS_TO_FETCH_SOMETHING)) {
            does("park", view, () -> desk.park(current.ticket(), "mengambil fotokopi"));
        } else {
            String outcome = chance.happens(DOCUMENTS_INCOMPLETE) ? "documents-incomplete" : "completed";
            does("finish", view, () -> desk.finish(current.ticket(), outcome));
        }
    }

    /** Acts, then waits until the screen shows it, so that the next look is not at the past. */
    private void does(String act, CounterView before, Supplier<ActResult<ActReply>> request) {
        switch (request.get()) {
            case ActResult.Done<ActReply>(ActReply reply) -> ledger.done(counter, act, reply);
            case ActResult.Refused<ActReply> _ -> ledger.refused();
            case ActResult.Unreachable<ActReply> _ -> ledger.unreachable();
        }
        Optional<CounterView> _ = screen.await(view -> !view.equals(before), UNTIL_SEEN);
    }
}
