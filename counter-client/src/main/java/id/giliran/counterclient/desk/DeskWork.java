package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.outbox.PendingAct;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** The wishes of one desk, in the words of its buttons. Beginning and finishing to serve can wait for the hub, the others cannot. */
final class DeskWork {
    private final Delivery delivery;
    private final String operator;
    private final Wording wording;
    private final Supplier<Instant> now;
    private final BooleanSupplier mustWait;

    DeskWork(Delivery delivery, String operator, Wording wording, Supplier<Instant> now, BooleanSupplier mustWait) {
        this.delivery = delivery;
        this.operator = operator;
        this.wording = wording;
        this.now = now;
        this.mustWait = mustWait;
    }

    /** Asks for this now or not at all. */
    Wish wish(String act, Function<CounterActs, ActResult<ActReply>> request) {
        return Wish.ofCounter(delivery.counter(), operator, words(act), request);
    }

    Wish recall(Current visitor) {
        return wish("recall", acts -> acts.recall(visitor.ticket()));
    }

    Wish start(Current visitor) {
        return whenPossible("start", PendingAct.start(visitor, operator, now.get()));
    }

    /** @param missing places, from 1, of the requirements that were missing */
    Wish finish(Current visitor, String outcome, List<Integer> missing) {
        return whenPossible("finish", PendingAct.finish(visitor, operator, outcome, missing, now.get()));
    }

    private Wish whenPossible(String act, PendingAct pending) {
        boolean later = mustWait.getAsBoolean();
        return new Wish(words(act), pending.key(), hub -> delivery.take(pending, hub, later));
    }

    private String words(String act) {
        return wording.text("act." + act);
    }
}
