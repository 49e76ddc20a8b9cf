package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the plain queue would have refused the same request for the same reason, and where it had nothing to do. */
record Refusals(Queue queue, Instant next) {
    /** Whether the act is refused with this code. */
    boolean refuses(Asked asked, String code) {
        return switch (code) {
            case "nothing-waiting" -> queue.waitingFor(asked.counter()).isEmpty();
            case "counter-busy" -> queue.inHand(asked.counter()).isPresent();
            case "counter-closed" -> isClosed(asked);
            case "counter-on-pause" ->
                desk(asked.counter()).filter(Desk::paused).isPresent();
            case "counter-not-on-pause" ->
                desk(asked.counter()).filter(desk -> !desk.paused()).isPresent();
            case "counter-taken" ->
                desk(asked.counter())
                        .filter(desk -> !desk.operator().equals(asked.field("operator")))
                        .isPresent();
            case "unknown-ticket" -> asked.ticket().flatMap(queue::find).isEmpty();
            case "not-at-this-counter" ->
                asked.ticket()
                        .flatMap(queue::find)
                        .flatMap(Paper::counter)
                        .filter(counter -> !counter.equals(asked.counter()))
                        .isPresent();
            case "wrong-state" ->
                subject(asked).filter(paper -> !fits(asked, paper)).isPresent();
            case "nothing-to-undo" -> !undoable(asked.counter());
            case "quota-used-up" -> {
                ServiceId service = new ServiceId(asked.field("service"));
                yield queue.service(service).quota().stream().anyMatch(quota -> queue.onPaper(service) >= quota);
            }
            default -> false;
        };
    }

    private boolean isClosed(Asked asked) {
        boolean toCounter = asked.word().equals("transfer") && asked.body().has("counter");
        CounterNumber other =
                toCounter ? new CounterNumber(asked.body().path("counter").asInt()) : asked.counter();
        return desk(asked.counter()).isEmpty() || desk(other).isEmpty();
    }

    private Optional<Desk> desk(CounterNumber counter) {
        return Optional.ofNullable(queue.desks.get(counter));
    }

    private Optional<Paper> subject(Asked asked) {
        if (!asked.word().equals("call")) {
            return asked.ticket().flatMap(queue::find);
        }
        String number = asked.field("number");
        return queue.find(new TicketNumber(number.charAt(0), Integer.parseInt(number.substring(1))));
    }

    /** Whether the ticket is in a state that the act can begin with. */
    private static boolean fits(Asked asked, Paper paper) {
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

    /** The hub's clock may have moved up to the next row before it refused. */
    private boolean undoable(CounterNumber counter) {
        return desk(counter)
                .flatMap(Desk::last)
                .filter(last -> queue.find(last.after().id()).equals(Optional.of(last.after())))
                .filter(last -> !next.isAfter(last.until()))
                .isPresent();
    }

    /** Whether the act finds its work done, so that it is accepted and leaves no row. */
    boolean needsNothing(Asked asked, String reply) {
        return switch (asked.word()) {
            case "printed" ->
                subject(asked)
                        .filter(paper -> paper.confirmed() || paper.is(State.GONE))
                        .isPresent();
            case Asked.NUMBERS -> allLent(Json.read(reply, NumbersReply.class));
            default -> false;
        };
    }

    /** A kiosk holds no number that the journal does not lend. */
    private boolean allLent(NumbersReply told) {
        return told.services().stream()
                .allMatch(service -> service.blocks().stream()
                        .flatMapToInt(block -> IntStream.rangeClosed(block.first(), block.last()))
                        .mapToObj(ordinal -> new TicketNumber(service.letter().charAt(0), ordinal))
                        .allMatch(queue.leased::contains));
    }
}
