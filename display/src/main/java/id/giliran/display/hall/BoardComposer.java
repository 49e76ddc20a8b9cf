package id.giliran.display.hall;

import id.giliran.display.hall.Board.Called;
import id.giliran.display.hall.Board.Calls;
import id.giliran.display.hall.Board.Center;
import id.giliran.display.hall.Board.Head;
import id.giliran.display.hall.Board.Marks;
import id.giliran.display.hall.Board.Message;
import id.giliran.display.hall.Board.PastCall;
import id.giliran.display.hall.Board.Way;
import id.giliran.display.settings.Arrow;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.admission.AdmissionSign;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.HallCounter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the board out of what is known; holds nothing itself. */
final class BoardComposer {
    private final WallSettings wall;
    private final BoardWords words;
    private final CountersComposer counters;
    private final FootComposer foot;
    private final TimedParts timed;

    BoardComposer(WallSettings wall, BoardWords words) {
        this.wall = wall;
        this.words = words;
        this.counters = new CountersComposer(wall, words);
        this.foot = new FootComposer(words);
        this.timed = new TimedParts(wall, words);
    }

    /**
     * What is known at one moment.
     *
     * @param now hub time, absent before the hub was heard
     * @param shown the call that is the big number, absent before the first call
     * @param announcing whether it is being announced
     */
    record Moment(Snapshot<HallView> snapshot, Optional<Instant> now, Optional<Call> shown, boolean announcing) {
        boolean isLost() {
            return snapshot.link() == Link.LOST;
        }
    }

    /** What is no visitor's business. */
    record ForStaff(Optional<String> technician, Optional<AdmissionSign> admission) {}

    Board compose(Moment moment, ForStaff staff) {
        HallView view = moment.snapshot().view();
        if (view == null) {
            return new Board(
                    new Head("", "", "", "", Optional.empty()),
                    connecting(moment),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    timed.shift(moment),
                    staff.technician(),
                    staff.admission());
        }
        boolean dayOpen = view.office().day() != null;
        return new Board(
                head(view, moment),
                dayOpen ? openCenter(view, moment) : closedCenter(view, moment),
                dayOpen ? Optional.of(calls(view, moment.shown())) : Optional.empty(),
                dayOpen ? counters.compose(view, moment) : Optional.empty(),
                dayOpen ? Optional.of(foot.compose(view, moment)) : Optional.empty(),
                timed.notices(view, moment),
                timed.slide(view, moment),
                timed.shift(moment),
                staff.technician(),
                staff.admission());
    }

    private Center connecting(Moment moment) {
        return new Message(
                words.words("connecting.title"), words.words(moment.isLost() ? "lost.advice" : "connecting.wait"));
    }

    private Head head(HallView view, Moment moment) {
        HallTime time = HallTime.of(view.office());
        String clock = moment.now().map(now -> words.time(now, time.zone())).orElse("");
        return new Head(words.name(view.office().name()), zone(view), date(view, moment), clock, stale(moment, time));
    }

    /** A wall for a part of the office says which, if that part has one name. */
    private String zone(HallView view) {
        boolean whole = wall.counters().isEmpty() && wall.services().isEmpty();
        List<String> places = view.counters().stream()
                .map(counter -> words.name(counter.place()))
                .distinct()
                .toList();
        return whole || places.size() != 1 ? "" : places.getFirst();
    }

    /** The open business day is the office's date; without one it is that of the hub's clock. */
    private String date(HallView view, Moment moment) {
        @Nullable LocalDate day = view.office().day();
        if (day != null) {
            return words.date(day);
        }
        return moment.now()
                .map(now -> words.date(HallTime.of(view.office()).day(now)))
                .orElse("");
    }

    private Optional<Words> stale(Moment moment, HallTime time) {
        Instant asOf = moment.snapshot().asOf();
        return moment.snapshot().isFresh() || asOf == null
                ? Optional.empty()
                : Optional.of(words.times("stale.since", time.zone(), asOf));
    }

    private Center closedCenter(HallView view, Moment moment) {
        Words sentence = foot.opening(view, moment).orElseGet(() -> words.words("closed.sentence"));
        return new Message(words.words("closed.title"), moment.isLost() ? words.words("lost.advice") : sentence);
    }

    private Center openCenter(HallView view, Moment moment) {
        return moment.shown()
                .<Center>map(call -> called(call, view, moment))
                .orElseGet(() -> new Message(
                        words.words("welcome.title"),
                        words.words(moment.isLost() ? "lost.advice" : "welcome.sentence")));
    }

    private Called called(Call call, HallView view, Moment moment) {
        return new Called(
                call.announcement(),
                words.words("called.label"),
                call.number(),
                new Marks(when(call.recall(), "called.recall"), when(call.priority(), "called.priority")),
                way(call, view),
                when(moment.isLost(), "lost.advice"),
                moment.announcing() && moment.snapshot().isFresh());
    }

    private Way way(Call call, HallView view) {
        Words place = view.counters().stream()
                .filter(counter -> counter.counter() == call.counter())
                .findFirst()
                .map(HallCounter::place)
                .map(named -> words.names(named, call.language()))
                .orElse(Words.NONE);
        return new Way(
                words.go(call),
                place,
                words.words("counter"),
                call.counter(),
                wall.arrows().getOrDefault(call.counter(), Arrow.RIGHT));
    }

    private Optional<Words> when(boolean holds, String key) {
        return holds ? Optional.of(words.words(key)) : Optional.empty();
    }

    private Calls calls(HallView view, Optional<Call> shown) {
        Optional<Words> none = when(shown.isEmpty(), "calls.none");
        List<PastCall> past = view.calls().stream()
                .filter(call -> shown.isEmpty() || !shown.get().number().equals(call.number()))
                .limit(wall.history())
                .map(call -> new PastCall(call.number(), call.counter()))
                .toList();
        return new Calls(words.words("calls.title"), words.words("counter"), none, past);
    }
}
