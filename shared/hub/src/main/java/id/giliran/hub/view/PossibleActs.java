package id.giliran.hub.view;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.Decision;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeDecider;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Serving;
import id.giliran.protocol.CounterAct;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a counter can do at this moment; acts on a ticket are meant for the one in hand, resuming for a parked one. */
record PossibleActs(Scene scene, CounterNumber counter, Optional<AtCounter> inHand) {
    Set<CounterAct> acts() {
        if (!scene.office().dayOpen()) {
            return Set.of();
        }
        return switch (scene.office().counter(counter)) {
            case Closed closed -> Set.of(CounterAct.SIGN_IN);
            case Paused paused -> Set.of(CounterAct.RESUME, CounterAct.SIGN_OUT);
            case Open desk -> working(desk);
        };
    }

    private Set<CounterAct> working(Open desk) {
        Set<CounterAct> acts =
                inHand.map(this::onTicket).orElseGet(() -> EnumSet.of(CounterAct.SIGN_OUT, CounterAct.PAUSE));
        if (desk.inHand().size() < room()) {
            acts.addAll(takingUp(desk));
        }
        if (scene.office().openTickets() > 0 && scene.plan().kioskCount() > 0) {
            acts.add(CounterAct.REPRINT);
        }
        if (scene.office().takesIn()) {
            acts.add(CounterAct.TAKE_IN);
        }
        if (scene.office().undoable(counter, scene.now()).isPresent()) {
            acts.add(CounterAct.UNDO);
        }
        return acts;
    }

    private int room() {
        return scene.plan().counter(counter).map(CounterPlan::room).orElse(1);
    }

    private Set<CounterAct> onTicket(AtCounter ticket) {
        Set<CounterAct> acts = EnumSet.of(CounterAct.RETURN, CounterAct.TRANSFER, CounterAct.PARK);
        switch (ticket) {
            case Serving _ -> acts.addAll(Set.of(CounterAct.RECALL, CounterAct.FINISH));
            case Called called -> {
                acts.add(CounterAct.START);
                acts.addAll(calledInVain(called));
            }
            case Parked _ -> throw new IllegalStateException(ticket + " is not in hand");
        }
        return acts;
    }

    /** Asks the decider itself, so that no act is offered that the office's rule refuses at this moment. */
    private Set<CounterAct> calledInVain(Called ticket) {
        Set<CounterAct> acts = EnumSet.noneOf(CounterAct.class);
        if (isAllowed(new RecallTicket(counter, ticket.id()))) {
            acts.add(CounterAct.RECALL);
        }
        if (isAllowed(new MarkNoShow(counter, ticket.id()))) {
            acts.add(CounterAct.NO_SHOW);
        }
        return acts;
    }

    private boolean isAllowed(OfficeCommand act) {
        return OfficeDecider.decide(scene.office(), act, scene.now()) instanceof Decision.Accepted;
    }

    private Set<CounterAct> takingUp(Open desk) {
        Set<CounterAct> acts = EnumSet.noneOf(CounterAct.class);
        if (scene.office().nextFor(counter, scene.now()).isPresent()) {
            acts.add(CounterAct.CALL_NEXT);
        }
        if (anybodyCanBeCalledByHand()) {
            acts.add(CounterAct.CALL);
        }
        if (!desk.parked().isEmpty()) {
            acts.add(CounterAct.RESUME_TICKET);
        }
        return acts;
    }

    private boolean anybodyCanBeCalledByHand() {
        return scene.office().tally().noShow() > 0
                || scene.plan().services().stream()
                        .anyMatch(service -> scene.office().waiting(service.id()) > 0);
    }
}
