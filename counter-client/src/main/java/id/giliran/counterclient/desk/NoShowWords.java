package id.giliran.counterclient.desk;

import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.NoShowRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the office's rule says about a called visitor who is not there. */
final class NoShowWords {
    private final Wording wording;

    NoShowWords(Wording wording) {
        this.wording = wording;
    }

    /** A line below the visitor; none while serving, and where the office has no rule. */
    Optional<String> line(Current current, Instant now) {
        @Nullable NoShowRule rule = current.noShow();
        if (rule == null || current.startedAt() != null) {
            return Optional.empty();
        }
        long seconds = secondsUntil(rule, now);
        boolean more = rule.callsLeft() > 0;
        if (seconds > 0) {
            return Optional.of(wording.text(more ? "hand.recall-in" : "hand.no-show-in", seconds, rule.callsLeft()));
        }
        return Optional.of(more ? wording.text("hand.recall-now", rule.callsLeft()) : wording.text("hand.no-show-now"));
    }

    /** What is said before somebody is marked as not here: too early is told, and stays the operator's decision. */
    String advice(CounterView view, Current current, Instant now) {
        @Nullable NoShowRule rule = current.noShow();
        if (rule == null) {
            return wording.text("no-show.advice", current.calls());
        }
        boolean early = rule.callsLeft() > 0 || secondsUntil(rule, now) > 0;
        String calls = early
                ? wording.text("no-show.early", current.calls(), Math.max(0, rule.callsLeft()))
                : wording.text("no-show.enough", current.calls());
        return calls + " " + then(rule, view.office().zone());
    }

    private String then(NoShowRule rule, String zone) {
        @Nullable Integer places = rule.places();
        if (places != null) {
            return wording.text("no-show.goes-back", places);
        }
        @Nullable Instant until = rule.waitsUntil();
        return until == null
                ? wording.text("no-show.all-day")
                : wording.text("no-show.until", wording.time(until, zone));
    }

    private static long secondsUntil(NoShowRule rule, Instant now) {
        return Math.max(0, Math.ceilDiv(Duration.between(now, rule.nextFrom()).toMillis(), 1000));
    }
}
