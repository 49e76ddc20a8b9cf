package id.giliran.counterclient.outbox;

import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The desk as it is here, although the hub does not say so yet: its view, and what was done since. */
public final class Pretence {
    private Pretence() {}

    /** The hub's view after these acts, with what can go on without the hub as the only acts. */
    public static CounterView of(CounterView view, List<PendingAct> acts) {
        List<Current> here = new ArrayList<>();
        for (Current visitor : inHand(view)) {
            @Nullable Current after = visitor;
            for (PendingAct act : acts) {
                after = after(act, after);
            }
            if (after != null) {
                here.add(after);
            }
        }
        @Nullable Current current = here.isEmpty() ? null : here.getFirst();
        return with(view, current, here.isEmpty() ? here : here.subList(1, here.size()), null, possible(current));
    }

    /** Whether this view shows the time before the act. */
    static boolean isBefore(PendingAct act, CounterView view) {
        return inHand(view).stream()
                .anyMatch(visitor -> isAbout(act, visitor) && (act.isFinish() || visitor.startedAt() == null));
    }

    private static List<Current> inHand(CounterView view) {
        @Nullable Current current = view.current();
        return Stream.concat(current == null ? Stream.empty() : Stream.of(current), view.beside().stream())
                .toList();
    }

    /** A later call of the same ticket, for its next stage, is another visit to the desk. */
    private static boolean isAbout(PendingAct act, Current current) {
        return current.ticket().equals(act.ticket()) && !current.calledAt().isAfter(act.doneAt());
    }

    private static @Nullable Current after(PendingAct act, @Nullable Current current) {
        if (current == null || !isAbout(act, current)) {
            return current;
        }
        if (act.isFinish()) {
            return null;
        }
        return current.startedAt() == null ? serving(current, act.doneAt()) : current;
    }

    private static Set<CounterAct> possible(@Nullable Current current) {
        if (current == null) {
            return Set.of();
        }
        return Set.of(current.startedAt() == null ? CounterAct.START : CounterAct.FINISH);
    }

    private static Current serving(Current called, Instant startedAt) {
        return new Current(
                called.ticket(),
                called.number(),
                "serving",
                called.service(),
                called.stage(),
                called.stageIndex(),
                called.stages(),
                called.nextStage(),
                called.priority(),
                called.language(),
                called.paperConfirmed(),
                called.waitedSeconds(),
                called.calledAt(),
                called.calls(),
                startedAt,
                called.servedSeconds(),
                called.targetSeconds(),
                called.requirements(),
                called.party(),
                called.note(),
                null);
    }

    /** The same view with others in hand, and other acts that are possible with them. */
    public static CounterView with(
            CounterView view,
            @Nullable Current current,
            List<Current> beside,
            CounterView.@Nullable Undo undo,
            Set<CounterAct> acts) {
        return new CounterView(
                view.office(),
                view.counter(),
                view.state(),
                view.operator(),
                view.pauseReason(),
                view.services(),
                current,
                beside,
                view.next(),
                view.line(),
                view.waiting(),
                view.parked(),
                view.missed(),
                undo,
                acts,
                view.destinations(),
                view.kiosks(),
                view.servedToday(),
                view.history(),
                view.notes(),
                view.pauseReasons(),
                view.freeSince(),
                view.operatorName(),
                view.role(),
                view.signsOutAt());
    }
}
