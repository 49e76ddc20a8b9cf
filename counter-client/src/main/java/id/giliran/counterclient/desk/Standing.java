package id.giliran.counterclient.desk;

import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.outbox.PendingAct;
import id.giliran.counterclient.outbox.Pretence;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.CounterView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the desk stands: the hub's newest word, and what was done here since.
 *
 * @param snapshot the hub's, or what has become of it here while {@code alone}
 * @param alone the desk goes on by itself: the hub is lost, or does not know yet what was done without it
 * @param unsent what the hub does not know yet, oldest first
 */
record Standing(Snapshot<CounterView> snapshot, boolean alone, List<PendingAct> unsent) {
    Standing {
        unsent = List.copyOf(unsent);
    }

    static Standing of(Snapshot<CounterView> heard, Delivery delivery) {
        @Nullable CounterView view = heard.view();
        List<PendingAct> unsent = delivery.unsentProperty().get();
        List<PendingAct> unseen = delivery.unseen();
        boolean alone = heard.refusal() == null && (heard.link() == Link.LOST || !unseen.isEmpty());
        if (view == null || !alone) {
            return new Standing(heard, false, unsent);
        }
        CounterView here = Pretence.of(view, unseen);
        return new Standing(
                new Snapshot<>(heard.link(), here, heard.asOf(), heard.hub(), heard.refusal()), true, unsent);
    }

    /** The same with this ticket in hand, if it is one of those who are here. */
    Standing facing(String ticket) {
        @Nullable CounterView view = snapshot.view();
        if (view == null || ticket.isEmpty()) {
            return this;
        }
        return with(Facing.of(view, ticket));
    }

    /** The same with what has become possible by now. */
    Standing due(Instant now) {
        @Nullable CounterView view = snapshot.view();
        return view == null ? this : with(DueActs.of(view, now));
    }

    private Standing with(CounterView view) {
        return new Standing(
                new Snapshot<>(snapshot.link(), view, snapshot.asOf(), snapshot.hub(), snapshot.refusal()),
                alone,
                unsent);
    }

    /** Whether something can be pressed. */
    boolean allowsActs() {
        return alone || LinkNotice.allowsActs(snapshot);
    }

    /** Whether what can wait does so: the hub would not answer, or would hear of it before what came earlier. */
    boolean mustWait() {
        return alone || snapshot.link() != Link.CONNECTED;
    }

    /** Whether the hub cannot be heard now. */
    boolean isOutOfTouch() {
        return snapshot.link() != Link.CONNECTED;
    }
}
