package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.rejected;
import static id.giliran.core.Guard.unexplained;
import static id.giliran.core.Guard.unless;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.CounterTakenOver;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.Rejection.CounterClosed;
import id.giliran.core.Rejection.CounterNotOnPause;
import id.giliran.core.Rejection.CounterTaken;
import id.giliran.core.plan.CounterNumber;
import java.util.ArrayList;
import java.util.List;

/** Operators come, go and pause. */
record CounterDecider(Office office) {

    Decision signIn(SignIn command) {
        return unless(guard().unknown(command), () -> switch (office.counter(command.counter())) {
            case Closed _ -> accepted(new OperatorSignedIn(command.counter(), command.operator()));
            case Staffed desk when desk.operator().equals(command.operator()) -> accepted();
            case Staffed desk
            when command.takeOver() ->
                accepted(new CounterTakenOver(command.counter(), command.operator(), desk.operator()));
            case Staffed desk -> rejected(new CounterTaken(command.counter(), desk.operator()));
        });
    }

    Decision signOut(SignOut command) {
        var counter = command.counter();
        var refusal = guard().closed(command).or(() -> guard().busy(command));
        return unless(refusal, () -> switch (office.counter(counter)) {
            case Staffed desk -> new Accepted(leaving(counter, desk));
            case Closed _ -> rejected(new CounterClosed(counter));
        });
    }

    private List<OfficeEvent> leaving(CounterNumber counter, Staffed desk) {
        var events = new ArrayList<OfficeEvent>();
        desk.parked().forEach(parked -> events.add(new TicketReturnedToQueue(parked, counter)));
        office.state()
                .tickets
                .lines()
                .keptFor(counter)
                .forEach(kept -> events.add(new TicketReturnedToQueue(kept.id(), counter)));
        events.add(new OperatorSignedOut(counter, desk.operator()));
        return events;
    }

    Decision pause(PauseCounter command) {
        var refusal = guard().notFree(command).or(() -> unexplained(command.reason()));
        return unless(refusal, () -> accepted(new CounterPaused(command.counter(), command.reason())));
    }

    Decision resume(ResumeCounter command) {
        return unless(
                guard().closed(command),
                () -> office.counter(command.counter()) instanceof Paused
                        ? accepted(new CounterResumed(command.counter()))
                        : rejected(new CounterNotOnPause(command.counter())));
    }

    private Guard guard() {
        return new Guard(office);
    }
}
