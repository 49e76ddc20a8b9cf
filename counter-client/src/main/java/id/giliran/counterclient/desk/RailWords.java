package id.giliran.counterclient.desk;

import id.giliran.counterclient.desk.DeskState.NextUp;
import id.giliran.counterclient.desk.DeskState.Rail;
import id.giliran.counterclient.desk.DeskState.Row;
import id.giliran.counterclient.wording.WhySentence;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import java.time.Instant;
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
        return new Rail(
                Optional.ofNullable(view.next())
                        .map(next -> new NextUp(next.winner().number(), why.of(next, now))),
                view.line().stream().map(line -> waiting(line, now, call)).toList(),
                view.waiting(),
                view.parked().stream().map(kept -> parked(kept, now, resume)).toList());
    }

    /** Service and marks of a waiting ticket. */
    String about(CounterView.Line line) {
        String words = wording.name(line.service());
        if (line.priority()) {
            words = wording.text("rail.priority", words);
        }
        return line.paperConfirmed() ? words : wording.text("rail.paper", words);
    }

    private Row waiting(CounterView.Line line, Instant now, boolean enabled) {
        String waited = wording.shortMinutes(Wording.between(line.since(), now));
        return new Row(line.ticket(), line.number(), about(line), waited, enabled);
    }

    private Row parked(CounterView.ParkedTicket kept, Instant now, boolean enabled) {
        String words = kept.note().isBlank() ? wording.name(kept.service()) : kept.note();
        String waited = wording.shortMinutes(Wording.between(kept.parkedAt(), now));
        return new Row(kept.ticket(), kept.number(), words, waited, enabled);
    }
}
