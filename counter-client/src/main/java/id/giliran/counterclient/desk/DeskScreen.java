package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.HeadLine;
import id.giliran.counterclient.desk.DeskState.Primary;
import id.giliran.counterclient.desk.DeskState.UndoOffer;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what the desk shows from what the hub says and the hub's time. */
final class DeskScreen {
    /** Long enough to come back from the shelf, short enough to be read as a warning. */
    private static final Duration WARNED_BEFORE = Duration.ofMinutes(2);

    private final int counter;
    private final Wording wording;
    private final HandWords handWords;
    private final StepWords stepWords;
    private final RailWords railWords;

    DeskScreen(int counter, Wording wording, boolean finishAndCall) {
        this.counter = counter;
        this.wording = wording;
        this.handWords = new HandWords(wording);
        this.stepWords = new StepWords(wording, finishAndCall);
        this.railWords = new RailWords(wording);
    }

    /**
     * The desk at this moment.
     *
     * @param told what was done a moment ago
     * @param slow an act has been under way for some time
     */
    DeskState at(Standing standing, Instant now, Optional<String> told, boolean slow) {
        Snapshot<CounterView> snapshot = standing.snapshot();
        @Nullable CounterView view = snapshot.view();
        if (view == null) {
            return empty(snapshot);
        }
        boolean free = !slow && standing.allowsActs();
        return new DeskState(
                head(view),
                handWords.of(standing, view, now),
                slow ? stepWords.busy() : primary(standing, view, now, free),
                stepWords.keys(view, free),
                railWords.of(view, now, free),
                undo(view, now, free),
                told,
                free ? idle(view, now) : Optional.empty(),
                LinkNotice.atDesk(snapshot, view.office().zone(), wording));
    }

    private Primary primary(Standing standing, CounterView view, Instant now, boolean free) {
        boolean waiting =
                standing.alone() && view.current() == null && view.state().equals("open");
        if (!waiting) {
            return stepWords.primary(view, now, free);
        }
        @Nullable Instant asOf = standing.snapshot().asOf();
        return stepWords.alone(
                asOf != null && standing.isOutOfTouch()
                        ? wording.text(
                                "primary.since",
                                wording.time(asOf, view.office().zone()))
                        : "");
    }

    private DeskState empty(Snapshot<CounterView> snapshot) {
        boolean refused = snapshot.refusal() != null;
        return new DeskState(
                new HeadLine(wording.text("counter.name", counter), "", "", "", ""),
                new DeskState.InHand(
                        "",
                        wording.text("hand.no-view"),
                        List.of(wording.text("hand.no-view-lines")),
                        List.of(),
                        "",
                        "",
                        false,
                        List.of(),
                        false),
                refused ? stepWords.leave() : stepWords.nothing(),
                stepWords.noKeys(),
                DeskState.Rail.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LinkNotice.of(snapshot, null, wording));
    }

    private HeadLine head(CounterView view) {
        @Nullable String name = view.operatorName() == null ? view.operator() : view.operatorName();
        String role = "role." + view.role();
        return new HeadLine(
                wording.text("counter.name", view.counter()),
                wording.names(view.services()),
                wording.text("head.figures", view.waiting(), view.servedToday()),
                name == null ? "" : name,
                wording.has(role) ? wording.text(role) : "");
    }

    private Optional<String> idle(CounterView view, Instant now) {
        @Nullable Instant until = view.signsOutAt();
        if (until == null || now.isBefore(until.minus(WARNED_BEFORE))) {
            return Optional.empty();
        }
        return Optional.of(wording.text(
                "idle.warning", Math.ceilDiv(Wording.between(now, until).toMillis(), 1000)));
    }

    private Optional<UndoOffer> undo(CounterView view, Instant now, boolean free) {
        CounterView.@Nullable Undo undo = view.undo();
        if (undo == null || now.isAfter(undo.until())) {
            return Optional.empty();
        }
        long seconds = Math.ceilDiv(Duration.between(now, undo.until()).toMillis(), 1000);
        String key = "undo." + undo.act();
        return Optional.of(new UndoOffer(
                wording.text(wording.has(key) ? key : "undo.other", undo.number()),
                wording.text("undo.button", seconds),
                free && view.acts().contains(CounterAct.UNDO)));
    }
}
