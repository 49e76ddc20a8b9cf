package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.Chip;
import id.giliran.counterclient.desk.DeskState.InHand;
import id.giliran.counterclient.outbox.PendingAct;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.texts.DateTexts;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The card of the visitor in hand. */
final class HandWords {
    private final Wording wording;
    private final NoShowWords noShow;

    HandWords(Wording wording) {
        this.wording = wording;
        this.noShow = new NoShowWords(wording);
    }

    InHand of(Standing standing, CounterView view, Instant now) {
        @Nullable Current current = view.current();
        if (current != null) {
            return visitor(view, current, standing, now);
        }
        return standing.alone() && view.state().equals("open") ? alone(standing, view) : nobody(view, now);
    }

    /** A pause's reason in words: those of the office and the known codes are translated, an operator's own words stand as they are. */
    private String pauseReason(CounterView view) {
        @Nullable String reason = view.pauseReason();
        if (reason == null) {
            return wording.text("pause.unknown");
        }
        String key = "pause." + reason;
        return view.pauseReasons().stream()
                .filter(known -> known.id().equals(reason))
                .findFirst()
                .map(known -> wording.name(known.name()))
                .orElseGet(() -> wording.has(key) ? wording.text(key) : reason);
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
        return new InHand("", wording.text(title), List.of(line), unsent(unsent), "", "", false, List.of(), false);
    }

    private List<Chip> unsent(List<PendingAct> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        String key = acts.getLast().isFinish() ? "chip.unsent-finish" : "chip.unsent-start";
        return List.of(new Chip(Chip.Kind.UNSENT, wording.text(key, acts.size())));
    }

    private InHand nobody(CounterView view, Instant now) {
        return switch (view.state()) {
            case "paused" ->
                notice(
                        wording.text("hand.paused", pauseReason(view)),
                        wording.text("hand.paused-lines", view.waiting()));
            case "open" ->
                view.waiting() == 0
                        ? notice(free(view, now), wording.text("hand.free-empty"))
                        : notice(free(view, now), wording.text("hand.free-waiting", view.waiting()));
            default -> notice(wording.text("hand.closed"), wording.text("hand.closed-lines"));
        };
    }

    /** Idle time is a fact beside others, without any judgement: below a minute it is not told at all. */
    private String free(CounterView view, Instant now) {
        @Nullable Instant since = view.freeSince();
        Duration idle = since == null ? Duration.ZERO : Wording.between(since, now);
        return idle.toMinutes() < 1
                ? wording.text("hand.free")
                : wording.text("hand.free-since", wording.minutes(idle));
    }

    private static InHand notice(String title, String line) {
        return new InHand("", title, List.of(line), List.of(), "", "", false, List.of(), false);
    }

    private InHand visitor(CounterView view, Current current, Standing standing, Instant now) {
        @Nullable Instant startedAt = current.startedAt();
        Duration target = Duration.ofSeconds(current.targetSeconds());
        Duration running = startedAt == null
                ? Wording.between(current.calledAt(), now)
                : Wording.between(startedAt, now).plusSeconds(current.servedSeconds());
        boolean late = startedAt != null && !target.isZero() && running.compareTo(target) > 0;
        return new InHand(
                current.number(),
                wording.name(current.service()),
                lines(current, view.office().zone(), standing.alone() ? Optional.empty() : noShow.line(current, now)),
                chips(current, standing.unsent()),
                DateTexts.timer(running),
                caption(startedAt != null, late, running, target),
                late,
                view.beside().stream().map(this::beside).toList(),
                view.acts().contains(CounterAct.CALL_NEXT));
    }

    private List<String> lines(Current current, String zone, Optional<String> advice) {
        List<String> lines = new ArrayList<>();
        if (!current.note().isBlank()) {
            lines.add(wording.text("hand.note", current.note()));
        }
        lines.add(stage(current));
        lines.add(wording.text("hand.waited", wording.minutes(Duration.ofSeconds(current.waitedSeconds()))));
        lines.add(wording.text("hand.called", wording.time(current.calledAt(), zone), current.calls()));
        advice.ifPresent(lines::add);
        return lines;
    }

    private DeskState.Beside beside(Current other) {
        String state = wording.text(other.startedAt() == null ? "chip.called" : "chip.serving");
        return new DeskState.Beside(other.ticket(), other.number(), state);
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
        if (current.party() > 1) {
            chips.add(new Chip(Chip.Kind.PLAIN, wording.text("chip.party", current.party())));
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
