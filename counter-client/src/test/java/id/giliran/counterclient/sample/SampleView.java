package id.giliran.counterclient.sample;

import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.Line;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.ParkedTicket;
import id.giliran.protocol.view.CounterView.Undo;
import id.giliran.protocol.view.KioskLine;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A counter's view, changed step by step. */
public final class SampleView {
    private final Set<CounterAct> acts = EnumSet.noneOf(CounterAct.class);
    private int counter = 3;
    private String state = "open";
    private String operator = "Rina W.";
    private @Nullable String pauseReason;
    private @Nullable Current current;
    private @Nullable Next next;
    private List<Line> line = List.of();
    private List<ParkedTicket> parked = List.of();
    private @Nullable Undo undo;
    private List<KioskLine> kiosks = List.of();
    private int waiting = -1;
    private List<Current> beside = List.of();
    private List<CounterView.Missed> missed = List.of();
    private List<CounterView.Done> history = List.of();
    private List<Map<String, String>> notes = List.of();
    private List<CounterView.PauseReason> pauseReasons = List.of();
    private @Nullable Instant freeSince;
    private @Nullable String operatorName;
    private @Nullable String role;
    private @Nullable Instant signsOutAt;

    public CounterView view() {
        return new CounterView(
                SampleOffice.head(SampleOffice.MONDAY),
                counter,
                state,
                operator,
                pauseReason,
                List.of(SampleOffice.NEW, SampleOffice.RENEWAL, SampleOffice.EXPRESS),
                current,
                beside,
                next,
                line,
                waiting < 0 ? line.size() : waiting,
                parked,
                missed,
                undo,
                acts,
                SampleOffice.destinations(),
                kiosks,
                14,
                history,
                notes,
                pauseReasons,
                freeSince,
                operatorName == null ? operator : operatorName,
                role,
                signsOutAt);
    }

    public SampleView beside(Current... others) {
        beside = List.of(others);
        return this;
    }

    public SampleView missed(CounterView.Missed... gone) {
        missed = List.of(gone);
        return this;
    }

    public SampleView history(CounterView.Done... done) {
        history = List.of(done);
        return this;
    }

    public SampleView notes(List<Map<String, String>> words) {
        notes = words;
        return this;
    }

    public SampleView pauseReasons(CounterView.PauseReason... reasons) {
        pauseReasons = List.of(reasons);
        return this;
    }

    public SampleView freeSince(Instant since) {
        freeSince = since;
        return this;
    }

    public SampleView with(CounterAct... possible) {
        acts.addAll(List.of(possible));
        return this;
    }

    public SampleView without(CounterAct... impossible) {
        acts.removeAll(List.of(impossible));
        return this;
    }

    public SampleView counter(int number) {
        counter = number;
        return this;
    }

    public SampleView operator(String name) {
        operator = name;
        return this;
    }

    /** Somebody of the staff list. */
    public SampleView operator(String id, String name, String what) {
        operator = id;
        operatorName = name;
        role = what;
        return this;
    }

    public SampleView signsOutAt(Instant due) {
        signsOutAt = due;
        return this;
    }

    public SampleView next(@Nullable Next whom) {
        next = whom;
        return this;
    }

    public SampleView line(List<Line> whole) {
        line = whole;
        return this;
    }

    public SampleView waiting(int inAll) {
        waiting = inAll;
        return this;
    }

    public SampleView kiosks(KioskLine... all) {
        kiosks = List.of(all);
        return this;
    }

    public SampleView parked(ParkedTicket... kept) {
        parked = List.of(kept);
        if (current == null && kept.length > 0) {
            acts.add(CounterAct.RESUME_TICKET);
        }
        return this;
    }

    public SampleView undo(String act, String number, Instant until) {
        undo = new Undo(act, number, until);
        acts.add(CounterAct.UNDO);
        return this;
    }

    public SampleView closed() {
        state = "closed";
        acts.clear();
        acts.add(CounterAct.SIGN_IN);
        return this;
    }

    public SampleView paused(String reason) {
        state = "paused";
        pauseReason = reason;
        acts.clear();
        acts.add(CounterAct.RESUME);
        acts.add(CounterAct.SIGN_OUT);
        return this;
    }

    /** A017 was called a minute ago. */
    public SampleView called() {
        return inHand(visitor("called", null, 0), CounterAct.START);
    }

    /** A017 has been served for 6 minutes and 48 seconds. */
    public SampleView serving() {
        return inHand(visitor("serving", SampleOffice.NOW.minusSeconds(348), 60), CounterAct.FINISH);
    }

    /** Any visitor in hand. */
    public SampleView inHand(Current visitor, CounterAct step) {
        current = visitor;
        acts.clear();
        acts.addAll(SampleOffice.inHand());
        acts.add(step);
        return this;
    }

    /** A017 at the first of two stages of a new passport. */
    public static Current visitor(String state, @Nullable Instant startedAt, long servedSeconds) {
        return visitor(state, startedAt, servedSeconds, SampleOffice.INTERVIEW, "id", false, true);
    }

    public static Current visitor(
            String state,
            @Nullable Instant startedAt,
            long servedSeconds,
            @Nullable Map<String, String> nextStage,
            String language,
            boolean priority,
            boolean paperConfirmed) {
        return new Current(
                "id-A017",
                "A017",
                state,
                SampleOffice.NEW,
                nextStage == null ? SampleOffice.INTERVIEW : SampleOffice.DOCUMENTS,
                nextStage == null ? 2 : 1,
                2,
                nextStage,
                priority,
                language,
                paperConfirmed,
                14 * 60,
                SampleOffice.ago(1),
                1,
                startedAt,
                servedSeconds,
                12 * 60,
                Map.of(),
                1,
                "",
                null);
    }
}
