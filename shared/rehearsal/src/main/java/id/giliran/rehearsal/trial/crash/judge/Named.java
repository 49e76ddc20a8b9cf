package id.giliran.rehearsal.trial.crash.judge;

import static id.giliran.rehearsal.trial.crash.judge.Refusals.when;

import id.giliran.core.ticket.TicketNumber;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import java.util.Optional;

/** The ticket that a request names, as the plain queue knows it. */
record Named(Queue queue, Asked asked) {
    Optional<Paper> paper() {
        return asked.word().equals("call")
                ? queue.find(number())
                : asked.ticket().flatMap(queue::find);
    }

    /** Only for a request that names one. */
    TicketNumber number() {
        String number = asked.field("number");
        return new TicketNumber(number.charAt(0), Integer.parseInt(number.substring(1)));
    }

    Optional<String> unknownTicket() {
        return when(paper().isEmpty(), "unknown-ticket");
    }

    Optional<String> elsewhere() {
        return when(
                paper().flatMap(Paper::counter)
                        .filter(counter -> !counter.equals(asked.counter()))
                        .isPresent(),
                "not-at-this-counter");
    }

    Optional<String> wrongState() {
        return when(paper().filter(this::isFit).isEmpty(), "wrong-state");
    }

    /** In a state that the act can begin with. */
    private boolean isFit(Paper paper) {
        return switch (asked.word()) {
            case "call" -> paper.is(State.WAITING, State.NO_SHOW);
            case "recall", "park" -> paper.inHand();
            case "start", "no-show" -> paper.is(State.CALLED);
            case "finish" -> paper.is(State.SERVING);
            case "resume-ticket" -> paper.is(State.PARKED);
            case "transfer" -> paper.inHand() || paper.is(State.PARKED);
            case "return" -> paper.inHand() || paper.is(State.PARKED, State.NO_SHOW);
            case "cancel" -> !paper.is(State.SERVING, State.GONE, State.VOID);
            case "printed" -> !paper.is(State.VOID);
            case "print-failed" -> !paper.confirmed() && paper.is(State.ISSUED, State.WAITING);
            default -> true;
        };
    }
}
