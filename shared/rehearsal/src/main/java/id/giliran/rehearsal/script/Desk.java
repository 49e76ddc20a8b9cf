package id.giliran.rehearsal.script;

import id.giliran.core.CounterState;
import id.giliran.core.OfficeCommand;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** One counter and who works there: comes, calls, pauses, leaves. */
final class Desk {
    /** How often a free operator looks again, where a rule may let in somebody only after some time. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private enum State {
        AWAY,
        FREE,
        BUSY,
        PAUSED
    }

    private final Floor floor;
    private final CounterNumber number;
    private final Conduct conduct;
    private final Company company;
    private final Service service;
    private final Deque<Shift.Pause> pausesDue = new ArrayDeque<>();
    private State state = State.AWAY;
    private boolean leaving;
    private boolean calling;
    private boolean looking;
    private int attempt;
    private int shiftsToCome;
    private int calls;

    Desk(Floor floor, CounterNumber number, Conduct conduct, Company company) {
        this.floor = floor;
        this.number = number;
        this.conduct = conduct;
        this.company = company;
        this.service = new Service(floor, number, () -> state = State.FREE);
    }

    void expect(Shift shift) {
        Agenda agenda = floor.agenda();
        shiftsToCome++;
        agenda.plan(shift.from(), Turn.STAFF, () -> begin(shift));
        shift.pauses().forEach(pause -> agenda.plan(pause.at(), Turn.STAFF, () -> pausesDue.add(pause)));
        agenda.plan(shift.until(), Turn.STAFF, () -> leaving = true);
    }

    private void begin(Shift shift) {
        shiftsToCome--;
        leaving = false;
        if (state == State.AWAY) {
            floor.must(new OfficeCommand.SignIn(number, shift.operator()));
            state = State.FREE;
        }
    }

    boolean atWork() {
        return state != State.AWAY || shiftsToCome > 0;
    }

    boolean serves(StageRef stage) {
        return floor.office().plan().counter(number).stream()
                .anyMatch(plan -> plan.serves().contains(stage));
    }

    /** Does whatever is next, now that something has changed. Tells whether that changed the office. */
    boolean settle() {
        if (state != State.FREE) {
            return false;
        }
        if (service.goOn()) {
            interrupt();
            state = State.BUSY;
        } else if (!pausesDue.isEmpty()) {
            pause(pausesDue.remove());
        } else if (leaving && service.nobodyIsToComeBack() && company.canSpare(this)) {
            leave();
        } else {
            look();
        }
        return state != State.FREE;
    }

    private void leave() {
        interrupt();
        floor.must(new OfficeCommand.SignOut(number));
        state = State.AWAY;
        leaving = false;
    }

    private void pause(Shift.Pause pause) {
        interrupt();
        floor.must(new OfficeCommand.PauseCounter(number, pause.reason()));
        state = State.PAUSED;
        floor.agenda().plan(floor.now().plus(pause.time()), Turn.STAFF, () -> {
            floor.must(new OfficeCommand.ResumeCounter(number));
            state = State.FREE;
        });
    }

    /** A call is begun when there is somebody to call, and given up when there is nobody any more. */
    private void look() {
        if (floor.office().nextFor(number, floor.now()).isPresent()) {
            if (!calling) {
                calling = true;
                plan(conduct.pauseBeforeCall(number, calls + 1), this::call);
            }
        } else if (calling) {
            interrupt();
        } else if (!looking && somebodyWaits()) {
            looking = true;
            plan(LOOK, () -> looking = false);
        }
    }

    private void plan(Duration time, Runnable act) {
        int current = attempt;
        floor.agenda().plan(floor.now().plus(time), Turn.CALL, () -> {
            if (attempt == current) {
                act.run();
            }
        });
    }

    private void interrupt() {
        attempt++;
        calling = false;
        looking = false;
    }

    private boolean somebodyWaits() {
        return floor.office().plan().services().stream()
                .anyMatch(offered -> floor.office().waiting(offered.id()) > 0);
    }

    private void call() {
        interrupt();
        floor.must(new OfficeCommand.CallNext(number));
        calls++;
        state = State.BUSY;
        Called visitor = currentCall();
        TicketId ticket = visitor.id();
        StageRef stage = visitor.waiting().stage();
        List<Step> steps = conduct.visit(ticket, stage, number, company.call(ticket, stage));
        service.begin(new Errand(ticket, steps));
    }

    private Called currentCall() {
        return Stream.of(floor.office().counter(number))
                .filter(CounterState.Staffed.class::isInstance)
                .map(CounterState.Staffed.class::cast)
                .flatMap(staffed -> staffed.current().stream())
                .flatMap(ticket -> floor.office().ticket(ticket).stream())
                .filter(Called.class::isInstance)
                .map(Called.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
