package id.giliran.counterclient.asking;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.reply.ActReply;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing an operator wants of the hub. It keeps its key, so that asking again has the effect of one.
 *
 * @param words what the operator pressed
 * @param key the idempotency key of every try
 * @param request sends it; blocks
 */
public record Wish(String words, String key, Function<ActSender, ActResult<ActReply>> request) {

    /** A new wish with a key of its own. */
    public static Wish of(String words, Function<ActSender, ActResult<ActReply>> request) {
        return new Wish(words, ActSender.newKey(), request);
    }

    /** A new wish of one counter, by the window of this operator. */
    public static Wish ofCounter(
            int counter, String operator, String words, Function<CounterActs, ActResult<ActReply>> act) {
        return of(words, hub -> act.apply(new CounterActs(hub, counter, Optional.of(operator))));
    }

    /** The same once more, as a new wish: what was refused before is not this one. */
    public Wish again() {
        return new Wish(words, ActSender.newKey(), request);
    }

    ActResult<ActReply> send(ActSender hub) {
        return request.apply(new SameKey(hub, key));
    }
}
