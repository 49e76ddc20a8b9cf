package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.NextUp;
import id.giliran.counterclient.desk.DeskState.Rail;
import id.giliran.counterclient.desk.DeskState.Row;
import id.giliran.counterclient.wording.WhySentence;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The lists beside the desk: who is next and why, who waits, who is kept. Waits grow with the hub's time. */
final class RailWords {
    private final Wording wording;
    private final WhySentence why;

    RailWords(Wording wording) {
        this.wording = wording;
        this.why = new WhySentence(wording);
    }

    Rail of(CounterView view, Instant now, boolean free) {
        boolean call = free && view.acts().contains(CounterAct.CALL);
        boolean resume = free && view.acts().contains(CounterAct.RESUME_TICKET);
        String zone = view.office().zone();
        return new Rail(
                Optional.ofNullable(view.next()).map(next -> next(next, now)),
                view.line().stream().map(line -> waiting(line, now, call)).toList(),
                view.waiting(),
                longest(view, now),
                view.parked().stream().map(kept -> parked(kept, now, resume)).toList(),
                view.missed().stream().map(missed -> missed(missed, zone, call)).toList(),
                view.history().stream().map(done -> done(done, zone)).toList(),
                view.notes().stream().map(wording::name).toList());
    }

    /** Service and marks of a waiting ticket, in one line. */
    String about(CounterView.Line line) {
        String words = words(line);
        if (line.priority()) {
            words = wording.text("rail.priority", words);
        }
        return line.paperConfirmed() ? words : wording.text("rail.paper", words);
    }

    private NextUp next(CounterView.Next next, Instant now) {
        String waited = wording.shortMinutes(Wording.between(next.winner().since(), now));
        return new NextUp(next.winner().number(), waited, why.of(next, now));
    }

    private String longest(CounterView view, Instant now) {
        return view.line().stream()
                .map(CounterView.Line::since)
                .min(Comparator.naturalOrder())
                .map(since -> wording.text("rail.longest", wording.shortMinutes(Wording.between(since, now))))
                .orElse("");
    }

    private Row waiting(CounterView.Line line, Instant now, boolean enabled) {
        String waited = wording.shortMinutes(Wording.between(line.since(), now));
        String mark = line.priority() ? wording.text("rail.mark-priority") : "";
        return new Row(line.ticket(), line.number(), mark, words(line), detail(line), waited, enabled);
    }

    private String words(CounterView.Line line) {
        String service = wording.name(line.service());
        return line.party() > 1 ? wording.text("rail.party", service, line.party()) : service;
    }

    /** What should be known before this one is called; a note is read out when it is. */
    private String detail(CounterView.Line line) {
        if (!line.paperConfirmed()) {
            return wording.text("rail.mark-paper");
        }
        if (!line.note().isBlank()) {
            return wording.text("rail.mark-note", line.stageIndex(), line.stages());
        }
        return line.stages() > 1
                ? wording.text("rail.stage", wording.name(line.stage()), line.stageIndex(), line.stages())
                : "";
    }

    private Row parked(CounterView.ParkedTicket kept, Instant now, boolean enabled) {
        String words = kept.note().isBlank() ? wording.name(kept.service()) : kept.note();
        String waited = wording.shortMinutes(Wording.between(kept.parkedAt(), now));
        return new Row(kept.ticket(), kept.number(), "", words, "", waited, enabled);
    }

    private Row missed(CounterView.Missed missed, String zone, boolean enabled) {
        Instant until = missed.until();
        String right = until == null
                ? wording.text("rail.missed-all-day")
                : wording.text("rail.missed-until", wording.time(until, zone));
        String called = wording.text("rail.missed-called", wording.time(missed.calledAt(), zone));
        return new Row(missed.ticket(), missed.number(), "", wording.name(missed.service()), called, right, enabled);
    }

    private Row done(CounterView.Done done, String zone) {
        String key = "done." + done.outcome();
        String outcome = wording.text(wording.has(key) ? key : "done.other");
        String words = done.servedSeconds() == 0
                ? outcome
                : wording.text(
                        "rail.done", outcome, wording.minutes(java.time.Duration.ofSeconds(done.servedSeconds())));
        return new Row(
                done.ticket(),
                done.number(),
                "",
                wording.name(done.service()),
                words,
                wording.time(done.at(), zone),
                false);
    }
}
