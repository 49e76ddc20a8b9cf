package id.giliran.rehearsal.script;

import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What one counter does with the tickets that it has, step by step. */
final class Service {
    private static final Duration UNTIL_ANOTHER_TRY = Duration.ofSeconds(30);

    private final Floor floor;
    private final CounterNumber counter;
    private final Runnable free;
    private final Deque<Errand> back = new ArrayDeque<>();
    private int away;

    /** @param free told when the counter is rid of a visitor */
    Service(Floor floor, CounterNumber counter, Runnable free) {
        this.floor = floor;
        this.counter = counter;
        this.free = free;
    }

    void begin(Errand errand) {
        if (!errand.over()) {
            floor.agenda()
                    .plan(
                            floor.now().plus(errand.steps().getFirst().after()),
                            Turn.DONE,
                            () -> step(errand, errand.steps().removeFirst().act()));
        }
    }

    boolean nobodyIsToComeBack() {
        return away == 0;
    }

    /** Takes up who has come back. Returns whether the counter is busy with that. */
    boolean goOn() {
        while (!back.isEmpty()) {
            Errand errand = back.removeFirst();
            Step.Act act = errand.steps().removeFirst().act();
            away--;
            Optional<Rejection> refusal = floor.ask(command(errand.ticket(), act));
            if (act instanceof Step.Resume && refusal.isEmpty()) {
                begin(errand);
                return true;
            }
        }
        return false;
    }

    private void step(Errand errand, Step.Act act) {
        Optional<Rejection> refusal = floor.ask(command(errand.ticket(), act));
        if (refusal.isPresent()) {
            refused(errand, act, refusal.get());
            return;
        }
        switch (act) {
            case Step.Recall _, Step.Start _, Step.Resume _, Step.Undo _ -> begin(errand);
            case Step.Park _, Step.NoShow _, Step.Finish _, Step.GiveBack _, Step.Transfer _, Step.Cancel _ ->
                letGo(errand);
        }
    }

    private void letGo(Errand errand) {
        if (errand.regretted()) {
            begin(errand);
            return;
        }
        free.run();
        if (!errand.over()) {
            away++;
            floor.agenda()
                    .plan(floor.now().plus(errand.steps().getFirst().after()), Turn.STAFF, () -> back.add(errand));
        }
    }

    /** The office may run by other rules than those under which this happened. */
    private void refused(Errand errand, Step.Act act, Rejection rejection) {
        switch (act) {
            case Step.Undo _ -> free.run();
            case Step.NoShow _ -> {
                Optional<Rejection> _ = floor.ask(new OfficeCommand.RecallTicket(counter, errand.ticket()));
                errand.steps().addFirst(new Step(UNTIL_ANOTHER_TRY, act));
                begin(errand);
            }
            case Step.Transfer _ -> {
                floor.must(new OfficeCommand.ReturnToQueue(counter, errand.ticket()));
                free.run();
            }
            default ->
                throw new IllegalStateException("counter " + counter + " could not do " + act + ": " + rejection);
        }
    }

    private OfficeCommand command(TicketId ticket, Step.Act act) {
        return switch (act) {
            case Step.Recall _ -> new OfficeCommand.RecallTicket(counter, ticket);
            case Step.Start _ -> new OfficeCommand.StartServing(counter, ticket, Optional.empty());
            case Step.Park(String note) -> new OfficeCommand.ParkTicket(counter, ticket, note);
            case Step.Resume _ -> new OfficeCommand.ResumeTicket(counter, ticket);
            case Step.Finish finish ->
                new OfficeCommand.FinishServing(counter, ticket, finish.outcome(), Optional.empty());
            case Step.NoShow _ -> new OfficeCommand.MarkNoShow(counter, ticket);
            case Step.GiveBack _ -> new OfficeCommand.ReturnToQueue(counter, ticket);
            case Step.Transfer to ->
                new OfficeCommand.TransferTicket(counter, ticket, to.destination(), to.placement());
            case Step.Cancel(String reason) -> new OfficeCommand.CancelTicket(ticket, reason);
            case Step.Undo _ -> new OfficeCommand.Undo(counter);
        };
    }
}
