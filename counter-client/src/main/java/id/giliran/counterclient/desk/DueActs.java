package id.giliran.counterclient.desk;

import id.giliran.counterclient.outbox.Pretence;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.NoShowRule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes possible by time alone: the hub sends no view for it. */
final class DueActs {
    private DueActs() {}

    /** The view with what an enforced rule about those who do not come has held back until now. */
    static CounterView of(CounterView view, Instant now) {
        @Nullable Current current = view.current();
        @Nullable NoShowRule rule = current == null ? null : current.noShow();
        if (current == null || rule == null || !rule.enforced() || now.isBefore(rule.nextFrom())) {
            return view;
        }
        Set<CounterAct> acts = EnumSet.of(CounterAct.RECALL);
        acts.addAll(view.acts());
        if (rule.callsLeft() <= 0) {
            acts.add(CounterAct.NO_SHOW);
        }
        return Pretence.with(view, current, view.beside(), view.undo(), acts);
    }
}
