package id.giliran.rehearsal.trial.crash.judge;

import static id.giliran.rehearsal.trial.crash.judge.Refusals.unexplained;
import static id.giliran.rehearsal.trial.crash.judge.Refusals.when;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import java.time.Instant;
import java.util.Optional;

/** For which one reason the plain queue refuses what a counter asks. */
record CounterRefusals(Queue queue, Asked asked, Instant since, Instant next) {
    Optional<String> refusal() {
        return takenOver().or(() -> unknown(asked.counter())).or(() -> switch (asked.word()) {
            case "sign-in" -> taken();
            case "sign-out" -> closed(asked.counter()).or(this::busy);
            case "pause" -> free().or(() -> unexplained(asked));
            case "resume" -> closed(asked.counter()).or(() -> when(!desk().paused(), "counter-not-on-pause"));
            case "call-next" ->
                free().or(() -> when(queue.winner(asked.counter(), since).isEmpty(), "nothing-waiting"));
            case "call" -> free().or(() -> unexplained(asked)).or(this::byHand);
            case "undo" -> atWork().or(() -> when(!undoable(), "nothing-to-undo"));
            case "resume-ticket" -> onTicket().or(this::busy);
            case "transfer" -> onTicket().or(this::destination);
            default -> onTicket();
        });
    }

    private Optional<String> unknown(CounterNumber counter) {
        return when(queue.plan().counter(counter).isEmpty(), "unknown-counter");
    }

    private Optional<String> closed(CounterNumber counter) {
        return when(!queue.desks.containsKey(counter), "counter-closed");
    }

    private Optional<String> atWork() {
        return closed(asked.counter()).or(() -> when(desk().paused(), "counter-on-pause"));
    }

    private Optional<String> free() {
        return atWork().or(this::busy);
    }

    private Optional<String> busy() {
        return when(queue.inHand(asked.counter()).isPresent(), "counter-busy");
    }

    /** Another operator is there than the one whose window asks. */
    private Optional<String> takenOver() {
        boolean other = asked.operator().isPresent()
                && closed(asked.counter()).isEmpty()
                && !desk().operator().equals(asked.operator().get());
        return when(other, "counter-taken-over");
    }

    private Optional<String> taken() {
        boolean staffed = closed(asked.counter()).isEmpty()
                && !asked.body().path("takeOver").asBoolean(false);
        return when(staffed && !desk().operator().equals(asked.field("operator")), "counter-taken");
    }

    private Desk desk() {
        return queue.desk(asked.counter());
    }

    private Optional<String> byHand() {
        return when(named().paper().isEmpty(), "unknown-number").or(named()::wrongState);
    }

    private Optional<String> onTicket() {
        return atWork().or(named()::unknownTicket).or(named()::elsewhere).or(named()::wrongState);
    }

    private Named named() {
        return new Named(queue, asked);
    }

    private Optional<String> destination() {
        if (asked.body().hasNonNull("counter")) {
            CounterNumber other = new CounterNumber(asked.body().path("counter").asInt());
            return unknown(other).or(() -> closed(other));
        }
        ServiceId service = new ServiceId(asked.field("service"));
        return asked.body().hasNonNull("stage")
                ? when(!queue.plan().has(new StageRef(service, new StageId(asked.field("stage")))), "unknown-stage")
                : when(queue.plan().service(service).isEmpty(), "unknown-service");
    }

    private boolean undoable() {
        return desk().last()
                .filter(last -> queue.find(last.after().id()).equals(Optional.of(last.after())))
                .filter(last -> !next.isAfter(last.until()))
                .isPresent();
    }
}
