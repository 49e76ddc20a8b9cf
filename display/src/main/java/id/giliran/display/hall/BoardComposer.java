package id.giliran.display.hall;

import id.giliran.display.hall.Board.Called;
import id.giliran.display.hall.Board.Calls;
import id.giliran.display.hall.Board.Center;
import id.giliran.display.hall.Board.Foot;
import id.giliran.display.hall.Board.Head;
import id.giliran.display.hall.Board.Message;
import id.giliran.display.hall.Board.PastCall;
import id.giliran.display.hall.Board.Waiting;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the board out of what is known; holds nothing itself. */
final class BoardComposer {
    private static final int PAST_CALLS = 6;

    private final BoardWords words;

    BoardComposer(BoardWords words) {
        this.words = words;
    }

    /**
     * What is known at one moment.
     *
     * @param now hub time, absent before the hub was heard
     * @param shown the call that is the big number, absent before the first call
     * @param announcing whether it is being announced
     */
    record Moment(Snapshot<HallView> snapshot, Optional<Instant> now, Optional<Call> shown, boolean announcing) {}

    Board compose(Moment moment, Optional<String> technician) {
        HallView view = moment.snapshot().view();
        if (view == null) {
            return new Board(
                    new Head("", "", "", Optional.empty()),
                    connecting(moment.snapshot()),
                    Optional.empty(),
                    Optional.empty(),
                    technician);
        }
        boolean dayOpen = view.office().day() != null;
        return new Board(
                head(view.office(), moment),
                dayOpen ? openCenter(moment) : closedCenter(moment),
                dayOpen ? Optional.of(calls(view, moment.shown())) : Optional.empty(),
                dayOpen ? Optional.of(foot(view)) : Optional.empty(),
                technician);
    }

    private Center connecting(Snapshot<HallView> snapshot) {
        Words sentence = snapshot.link() == Link.LOST ? words.words("lost.advice") : words.words("connecting.wait");
        return new Message(words.words("connecting.title"), sentence);
    }

    private Head head(OfficeHead office, Moment moment) {
        ZoneId zone = ZoneId.of(office.zone());
        String clock = moment.now().map(now -> words.time(now, zone)).orElse("");
        return new Head(words.name(office.name()), date(office.day(), moment, zone), clock, stale(moment, zone));
    }

    /** The open business day is the office's date; without one it is that of the hub's clock. */
    private String date(@Nullable LocalDate day, Moment moment, ZoneId zone) {
        if (day != null) {
            return words.date(day);
        }
        return moment.now()
                .map(now -> words.date(LocalDate.ofInstant(now, zone)))
                .orElse("");
    }

    private Optional<Words> stale(Moment moment, ZoneId zone) {
        Instant asOf = moment.snapshot().asOf();
        return moment.snapshot().isFresh() || asOf == null ? Optional.empty() : Optional.of(words.stale(asOf, zone));
    }

    private Center closedCenter(Moment moment) {
        return new Message(words.words("closed.title"), adviceOr(moment, "closed.sentence"));
    }

    private Center openCenter(Moment moment) {
        return moment.shown()
                .<Center>map(call -> called(call, moment))
                .orElseGet(() -> new Message(words.words("welcome.title"), adviceOr(moment, "welcome.sentence")));
    }

    private Words adviceOr(Moment moment, String key) {
        return words.words(isLost(moment) ? "lost.advice" : key);
    }

    private Called called(Call call, Moment moment) {
        return new Called(
                call.announcement(),
                words.words("called.label"),
                call.number(),
                call.recall() ? Optional.of(words.words("called.recall")) : Optional.empty(),
                words.go(call),
                words.words("counter"),
                call.counter(),
                isLost(moment) ? Optional.of(words.words("lost.advice")) : Optional.empty(),
                moment.announcing() && moment.snapshot().isFresh());
    }

    private static boolean isLost(Moment moment) {
        return moment.snapshot().link() == Link.LOST;
    }

    private Calls calls(HallView view, Optional<Call> shown) {
        Optional<Words> none = shown.isEmpty() ? Optional.of(words.words("calls.none")) : Optional.empty();
        List<PastCall> past = view.calls().stream()
                .filter(call -> shown.isEmpty() || !shown.get().number().equals(call.number()))
                .limit(PAST_CALLS)
                .map(call -> new PastCall(call.number(), call.counter()))
                .toList();
        return new Calls(words.words("calls.title"), words.words("counter"), none, past);
    }

    private Foot foot(HallView view) {
        List<Waiting> waiting = new ArrayList<>();
        for (HallView.WaitingCount count : view.waiting()) {
            waiting.add(new Waiting(count.letter(), words.name(count.name()), count.waiting(), waiting.size()));
        }
        return new Foot(words.words("waiting.title"), waiting, words.words("counters.open", view.openCounters()));
    }
}
