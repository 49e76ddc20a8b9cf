package id.giliran.core;

import static id.giliran.core.Guard.accepted;
import static id.giliran.core.Guard.reasoned;
import static id.giliran.core.Guard.rejected;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.Rejection.CounterNotOnPause;
import id.giliran.core.Rejection.CounterTaken;
import id.giliran.core.ticket.Ticket;
import java.util.ArrayList;

/** Operators come, go and pause. */
record CounterDecider(Office office) {

    Decision signIn(SignIn command) {
        return guard().knownCounter(command, () -> switch (office.counter(command.counter())) {
            case Closed _ -> accepted(new OperatorSignedIn(command.counter(), command.operator()));
            case Staffed desk when desk.operator().equals(command.operator()) -> accepted();
            case Staffed desk -> rejected(new CounterTaken(command.counter(), desk.operator()));
        });
    }

    Decision signOut(SignOut command) {
        return guard().staffed(command, desk -> guard().free(command, desk, () -> signOut(command, desk)));
    }

    private Accepted signOut(SignOut command, Staffed desk) {
        var counter = command.counter();
        var events = new ArrayList<OfficeEvent>();
        desk.parked().forEach(parked -> events.add(new TicketReturnedToQueue(parked, counter)));
        office.tickets().lines().keptFor(counter).stream()
                .map(Ticket::id)
                .forEach(kept -> events.add(new TicketReturnedToQueue(kept, counter)));
        events.add(new OperatorSignedOut(counter, desk.operator()));
        return new Accepted(events);
    }

    Decision pause(PauseCounter command) {
        return guard().working(
                        command,
                        desk -> guard().free(
                                        command,
                                        desk,
                                        () -> reasoned(
                                                command.reason(),
                                                () -> accepted(
                                                        new CounterPaused(command.counter(), command.reason())))));
    }

    Decision resume(ResumeCounter command) {
        return guard().staffed(command, staffed -> switch (staffed) {
            case Paused _ -> accepted(new CounterResumed(command.counter()));
            case Open _ -> rejected(new CounterNotOnPause(command.counter()));
        });
    }

    private Guard guard() {
        return new Guard(office);
    }
}
