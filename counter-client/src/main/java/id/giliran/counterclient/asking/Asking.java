package id.giliran.counterclient.asking;

import id.giliran.counterclient.wording.ProblemWords;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.reply.ActReply;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the hub for one wish at a time. Belongs to the screen's thread; only the request itself runs elsewhere. A wish that
 * comes while another one is under way, or hard upon it, is a double press and is not taken.
 */
public final class Asking {
    /** A nervous second press of the same key comes within this time; a step that was meant comes later. */
    public static final Duration DOUBLE_PRESS = Duration.ofMillis(400);

    private static final Duration SLOW = Duration.ofMillis(300);
    private static final Duration REFUSAL_SHOWN = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Means means;
    private final ProblemWords problems;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    private RefusalTaker taker = (problem, wish, afterwards) -> false;
    private long askedAt;
    private long settledAt;
    private boolean settledOnce;

    public Asking(Means means) {
        this.means = means;
        this.problems = new ProblemWords(means.wording());
    }

    public boolean busy() {
        return busy.get();
    }

    /** Busy for so long that a person should see it; most answers come sooner, and buttons that flash grey would only irritate. */
    public boolean slow() {
        return busy.get() && means.nanos().getAsLong() - askedAt >= SLOW.toNanos();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong with the last wish, until the next one, a dismissal, or some time later. */
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /**
     * Takes a wish, unless one is under way or was settled a moment ago.
     *
     * @param afterwards runs on the screen's thread once the hub has done it
     * @return whether the wish was taken
     */
    public boolean ask(Wish wish, Runnable afterwards) {
        if (busy.get() || isHardUpon()) {
            LOG.debug("\"{}\" was pressed twice and is asked once.", wish.words());
            return false;
        }
        send(wish, afterwards);
        return true;
    }

    /** Asks for what belongs to the wish that was fulfilled this moment: no hand has pressed twice. */
    public void goOn(Wish wish) {
        goOn(wish, () -> {});
    }

    /** The same, with something that follows. */
    public void goOn(Wish wish, Runnable afterwards) {
        if (!busy.get()) {
            send(wish, afterwards);
        }
    }

    /** Tells the hub something beside all wishes, of which nobody needs to know what becomes of it. */
    public void tellQuietly(Consumer<ActSender> news) {
        means.background().execute(() -> news.accept(means.hub()));
    }

    /** From now on this screen is asked first about each refusal. */
    public void onRefusal(RefusalTaker first) {
        taker = first;
    }

    /** Asks again, with the same key, for what got no answer. */
    public void retry() {
        if (!busy.get() && trouble.get().orElse(null) instanceof Trouble.Unanswered unanswered) {
            send(unanswered.wish(), unanswered.afterwards());
        }
    }

    /** The operator has read the trouble. */
    public void dismiss() {
        trouble.set(Optional.empty());
    }

    /** Lets an old refusal go; a wish without an answer stays until somebody decides about it. */
    public void tick() {
        boolean old = means.nanos().getAsLong() - settledAt > REFUSAL_SHOWN.toNanos();
        if (old && trouble.get().orElse(null) instanceof Trouble.Refused) {
            dismiss();
        }
    }

    private boolean isHardUpon() {
        return settledOnce && means.nanos().getAsLong() - settledAt < DOUBLE_PRESS.toNanos();
    }

    private void send(Wish wish, Runnable afterwards) {
        askedAt = means.nanos().getAsLong();
        busy.set(true);
        dismiss();
        means.background().execute(() -> {
            ActResult<ActReply> result = answer(wish);
            means.screen().execute(() -> settle(wish, result, afterwards));
        });
    }

    private ActResult<ActReply> answer(Wish wish) {
        try {
            return wish.send(means.hub());
        } catch (RuntimeException bug) {
            LOG.error("Asking for \"{}\" failed.", wish.words(), bug);
            return new ActResult.Unreachable<>(bug.toString(), wish.key());
        }
    }

    private void settle(Wish wish, ActResult<ActReply> result, Runnable afterwards) {
        settledAt = means.nanos().getAsLong();
        settledOnce = true;
        busy.set(false);
        switch (result) {
            case ActResult.Done<ActReply> done -> {
                LOG.debug("{} was done for {}.", wish.words(), done.reply().number());
                afterwards.run();
            }
            case ActResult.Refused<ActReply> refused -> {
                LOG.info(
                        "\"{}\" was refused: {}.",
                        wish.words(),
                        refused.problem().code());
                if (!taker.take(refused.problem(), wish, afterwards)) {
                    trouble.set(Optional.of(new Trouble.Refused(problems.sentence(refused.problem()))));
                }
            }
            case ActResult.Unreachable<ActReply> unreachable -> {
                LOG.warn("\"{}\" got no answer. {}", wish.words(), unreachable.reason());
                String sentence = means.wording().text("trouble.unanswered", wish.words());
                trouble.set(Optional.of(new Trouble.Unanswered(sentence, wish, afterwards)));
            }
        }
    }
}
