package id.giliran.counterclient.outbox;

import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.wording.ProblemWords;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.view.CounterView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the outbox holds as soon as the hub is back, one after the other, and tells what the hub did not take. Belongs to the
 * screen's thread, but for {@link #take}.
 */
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration NEXT_TRY = Duration.ofSeconds(1);

    /** A view that was under way when the hub took an act still shows the time before it; later ones do not. */
    private static final Duration VIEW_UNDER_WAY = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Means means;
    private final ProblemWords problems;
    private final ReadOnlyObjectWrapper<List<PendingAct>> unsent =
            new ReadOnlyObjectWrapper<>(this, "unsent", List.of());
    private final ReadOnlyObjectWrapper<List<String>> news = new ReadOnlyObjectWrapper<>(this, "news", List.of());
    private List<PendingAct> delivered = List.of();
    private @Nullable CounterView newest;
    private long deliveredAt;
    private boolean sending;
    private long triedAt;
    private boolean triedOnce;

    public Delivery(Outbox outbox, Means means) {
        this.outbox = outbox;
        this.means = means;
        this.problems = new ProblemWords(means.wording());
        refresh();
    }

    public int counter() {
        return outbox.counter();
    }

    /** What the hub does not know yet, oldest first. */
    public ReadOnlyObjectProperty<List<PendingAct>> unsentProperty() {
        return unsent.getReadOnlyProperty();
    }

    /** Sentences that stay until the operator has read them. */
    public ReadOnlyObjectProperty<List<String>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** What the hub's newest view does not show yet, oldest first: unsent, or so lately delivered that the view may be older. */
    public List<PendingAct> unseen() {
        return Stream.concat(delivered.stream(), unsent.get().stream()).toList();
    }

    /** The operator has read the news. */
    public void dismiss() {
        news.set(List.of());
    }

    /**
     * Does an act: now if the hub is there, and later if it is not or gives no answer. Blocks, on any thread but the screen's.
     *
     * @param hub sends with the act's key
     * @param later do not even try
     */
    public ActResult<ActReply> take(PendingAct act, ActSender hub, boolean later) {
        if (!later) {
            ActResult<ActReply> result = act.sendNow(hub, outbox.counter());
            if (!(result instanceof ActResult.Unreachable<ActReply>)) {
                return result;
            }
        }
        outbox.add(act);
        LOG.info("{} of {} is kept until the hub is back.", act.act().path(), act.number());
        means.screen().execute(this::refresh);
        return new ActResult.Done<>(new ActReply(act.ticket(), act.number()));
    }

    /** Time has passed: tries again what is due. */
    public void tick() {
        long now = means.nanos().getAsLong();
        if (!delivered.isEmpty() && now - deliveredAt > VIEW_UNDER_WAY.toNanos()) {
            delivered = List.of();
        }
        boolean due = !triedOnce || now - triedAt >= NEXT_TRY.toNanos();
        if (!sending && due && !unsent.get().isEmpty()) {
            send(unsent.get().getFirst());
        }
    }

    /** The hub's newest view has come over a connection that holds. */
    public void seen(CounterView view) {
        newest = view;
        forgetSeen();
    }

    /** The view that shows an act may come before or after the answer to the act. */
    private void forgetSeen() {
        @Nullable CounterView view = newest;
        if (view != null) {
            delivered = delivered.stream()
                    .filter(act -> Pretence.isBefore(act, view))
                    .toList();
        }
    }

    private void send(PendingAct act) {
        sending = true;
        triedOnce = true;
        means.background().execute(() -> {
            ActResult<ActReply> result = answer(act);
            if (!(result instanceof ActResult.Unreachable<ActReply>)) {
                outbox.remove(act);
            }
            means.screen().execute(() -> settle(act, result));
        });
    }

    private ActResult<ActReply> answer(PendingAct act) {
        try {
            return act.sendLate(means.hub(), outbox.counter());
        } catch (RuntimeException bug) {
            LOG.error("Sending {} of {} failed.", act.act().path(), act.number(), bug);
            return new ActResult.Unreachable<>(bug.toString(), act.key());
        }
    }

    private void settle(PendingAct act, ActResult<ActReply> result) {
        sending = false;
        triedAt = means.nanos().getAsLong();
        switch (result) {
            case ActResult.Done<ActReply> done -> {
                delivered = Stream.concat(delivered.stream(), Stream.of(act)).toList();
                deliveredAt = triedAt;
                forgetSeen();
                next();
            }
            case ActResult.Refused<ActReply> refused -> {
                LOG.warn(
                        "{} of {} was refused: {}.",
                        act.act().path(),
                        act.number(),
                        refused.problem().code());
                String key = act.isFinish() ? "outbox.refused-finish" : "outbox.refused-start";
                tell(List.of(means.wording().text(key, act.number(), problems.sentence(refused.problem()))));
                next();
            }
            case ActResult.Unreachable<ActReply> unreachable ->
                LOG.debug("{} of {} waits. {}", act.act().path(), act.number(), unreachable.reason());
        }
    }

    private void next() {
        refresh();
        triedOnce = false;
        tick();
    }

    private void refresh() {
        unsent.set(outbox.acts());
        tell(outbox.takeNews());
    }

    private void tell(List<String> sentences) {
        if (!sentences.isEmpty()) {
            List<String> all = new ArrayList<>(news.get());
            sentences.stream().filter(sentence -> !all.contains(sentence)).forEach(all::add);
            news.set(List.copyOf(all));
        }
    }
}
