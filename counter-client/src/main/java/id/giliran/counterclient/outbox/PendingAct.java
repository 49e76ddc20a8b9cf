package id.giliran.counterclient.outbox;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that an operator can do for the visitor in hand without the hub: begin to serve, or finish.
 *
 * @param key the idempotency key of every try
 * @param act {@link CounterAct#START} or {@link CounterAct#FINISH}
 * @param ticket id of the ticket
 * @param number what stands on its paper
 * @param outcome of a finish, absent for a start
 * @param missing with a finish, places from 1 of the requirements that were missing; absent for none, as before they were asked for
 * @param operator who did it; absent where it was not kept, as before counters could be taken over
 * @param doneAt hub time at which the operator did it
 */
public record PendingAct(
        String key,
        CounterAct act,
        String ticket,
        String number,
        @Nullable String outcome,
        @Nullable List<Integer> missing,
        @Nullable String operator,
        Instant doneAt) {
    /** The hub remembers the keys of what it did, and only of that. */
    private static final String DONE_BEFORE = "idempotency-key-reused";

    public PendingAct {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(doneAt, "doneAt");
        missing = missing == null || missing.isEmpty() ? null : List.copyOf(missing);
        if (act != CounterAct.START && act != CounterAct.FINISH) {
            throw new IllegalArgumentException("Without the hub nobody can " + act.path() + ".");
        }
        if ((act == CounterAct.FINISH) != (outcome != null)) {
            throw new IllegalArgumentException("An outcome belongs to a finish, and only to that.");
        }
    }

    /** Serving this visitor begins. */
    public static PendingAct start(Current visitor, String operator, Instant doneAt) {
        return new PendingAct(
                ActSender.newKey(), CounterAct.START, visitor.ticket(), visitor.number(), null, null, operator, doneAt);
    }

    /** Serving this visitor is over. */
    public static PendingAct finish(
            Current visitor, String operator, String outcome, List<Integer> missing, Instant doneAt) {
        return new PendingAct(
                ActSender.newKey(),
                CounterAct.FINISH,
                visitor.ticket(),
                visitor.number(),
                outcome,
                missing,
                operator,
                doneAt);
    }

    public boolean isFinish() {
        return act == CounterAct.FINISH;
    }

    /** Asks the hub while it is there: what is done now needs no time. Blocks; the sender gives the key. */
    ActResult<ActReply> sendNow(ActSender hub, int counter) {
        return send(hub, counter, null);
    }

    /** Tells the hub afterwards, with the time. If it has heard of the act before, under the same key and without a time, it was done. Blocks. */
    ActResult<ActReply> sendLate(ActSender hub, int counter) {
        ActResult<ActReply> result = send(hub, counter, doneAt);
        boolean doneBefore = result instanceof ActResult.Refused<ActReply> refused
                && refused.problem().code().equals(DONE_BEFORE);
        return doneBefore ? new ActResult.Done<>(ActReply.DONE) : result;
    }

    private ActResult<ActReply> send(ActSender hub, int counter, @Nullable Instant at) {
        Object request =
                outcome == null ? new TicketRequest(ticket, at) : new FinishRequest(ticket, outcome, at, missing);
        String path = operator == null ? ApiPaths.counter(counter, act) : ApiPaths.counter(counter, act, operator);
        return hub.act(path, request, ActReply.class, key);
    }
}
