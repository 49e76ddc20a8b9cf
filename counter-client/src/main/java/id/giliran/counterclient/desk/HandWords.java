package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.outbox.PendingAct;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.texts.DateTexts;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of the visitor in hand. */
final class HandWords {
    private final Wording wording;

    HandWords(Wording wording) {
        this.wording = wording;
    }

    InHand of(Standing standing, CounterView view, Instant now) {
        @Nullable Current current = view.current();
        if (current != null) {
            return visitor(current, standing.unsent(), view.office().zone(), now);
        }
        return standing.alone() && view.state().equals("open") ? alone(standing, view) : nobody(view);
    }

    /** A pause's reason in words: the known codes are translated, an operator's own words stand as they are. */
    String pauseReason(@Nullable String reason) {
        if (reason == null) {
            return wording.text("pause.unknown");
        }
        String key = "pause." + reason;
        return wording.has(key) ? wording.text(key) : reason;
    }

    /** Why nobody can be called, and since when. */
    private InHand alone(Standing standing, CounterView view) {
        @Nullable Instant asOf = standing.snapshot().asOf();
        if (!standing.isOutOfTouch() || asOf == null) {
            return nobody("hand.sending", wording.text("hand.sending-lines"), standing.unsent());
        }
        String since = wording.time(asOf, view.office().zone());
        return nobody("hand.alone", wording.text("hand.alone-lines", since), standing.unsent());
    }

    private InHand nobody(String title, String line, List<PendingAct> unsent) {
        return new InHand("", wording.text(title), List.of(line), unsent(unsent), "", "", false);
    }

    private List<Chip> unsent(List<PendingAct> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        String key = acts.getLast().isFinish() ? "chip.unsent-finish" : "chip.unsent-start";
        return List.of(new Chip(Chip.Kind.UNSENT, wording.text(key, acts.size())));
    }

    private InHand nobody(CounterView view) {
        return switch (view.state()) {
            case "paused" ->
                notice(
                        wording.text("hand.paused", pauseReason(view.pauseReason())),
                        wording.text("hand.paused-lines", view.waiting()));
            case "open" ->
                view.waiting() == 0
                        ? notice(wording.text("hand.free"), wording.text("hand.free-empty"))
                        : notice(wording.text("hand.free"), wording.text("hand.free-waiting", view.waiting()));
            default -> notice(wording.text("hand.closed"), wording.text("hand.closed-lines"));
        };
    }

    private static InHand notice(String title, String line) {
        return new InHand("", title, List.of(line), List.of(), "", "", false);
    }

    private InHand visitor(Current current, List<PendingAct> unsent, String zone, Instant now) {
        @Nullable Instant startedAt = current.startedAt();
        Duration target = Duration.ofSeconds(current.targetSeconds());
        Duration running = startedAt == null
                ? Wording.between(current.calledAt(), now)
                : Wording.between(startedAt, now).plusSeconds(current.servedSeconds());
        boolean late = startedAt != null && !target.isZero() && running.compareTo(target) > 0;
        return new InHand(
                current.number(),
                wording.name(current.service()),
                List.of(
                        stage(current),
                        wording.text("hand.waited", wording.minutes(Duration.ofSeconds(current.waitedSeconds()))),
                        wording.text("hand.called", wording.time(current.calledAt(), zone), current.calls())),
                chips(current, unsent),
                DateTexts.timer(running),
                caption(startedAt != null, late, running, target),
                late);
    }

    private String stage(Current current) {
        String stage = wording.name(current.stage());
        return current.stages() <= 1
                ? stage
                : wording.text("hand.stage", current.stageIndex(), current.stages(), stage);
    }

    private String caption(boolean serving, boolean late, Duration running, Duration target) {
        if (!serving) {
            return wording.text("hand.since-called");
        }
        if (target.isZero()) {
            return wording.text("hand.serving");
        }
        String minutes = wording.minutes(target);
        return late
                ? wording.text("hand.late", wording.minutes(running.minus(target)), minutes)
                : wording.text("hand.target", minutes);
    }

    private List<Chip> chips(Current current, List<PendingAct> unsent) {
        List<Chip> chips = new ArrayList<>();
        chips.add(
                current.startedAt() == null
                        ? new Chip(Chip.Kind.CALLED, wording.text("chip.called"))
                        : new Chip(Chip.Kind.PLAIN, wording.text("chip.serving")));
        if (current.priority()) {
            chips.add(new Chip(Chip.Kind.PRIORITY, wording.text("chip.priority")));
        }
        String language = wording.language(current.language());
        chips.add(new Chip(Chip.Kind.PLAIN, wording.text("chip.language", language)));
        if (!current.paperConfirmed()) {
            chips.add(new Chip(Chip.Kind.WARNING, wording.text("chip.paper")));
        }
        chips.addAll(unsent(unsent));
        return chips;
    }
}
