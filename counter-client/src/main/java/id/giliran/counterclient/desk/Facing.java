package id.giliran.counterclient.desk;

import id.giliran.counterclient.outbox.Pretence;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of those who are at a counter at the same time, the one whom the operator has turned to. */
final class Facing {
    private static final Set<CounterAct> OF_CALLED = EnumSet.of(CounterAct.START, CounterAct.NO_SHOW);
    private static final Set<CounterAct> OF_SERVED = EnumSet.of(CounterAct.FINISH);

    private Facing() {}

    /** The view with this ticket in hand; as it is when that is not beside any more. */
    static CounterView of(CounterView view, String ticket) {
        @Nullable Current current = view.current();
        Optional<Current> picked = view.beside().stream()
                .filter(other -> other.ticket().equals(ticket))
                .findFirst();
        if (current == null || picked.isEmpty()) {
            return view;
        }
        List<Current> others = new ArrayList<>(List.of(current));
        view.beside().stream().filter(other -> !other.ticket().equals(ticket)).forEach(others::add);
        return Pretence.with(view, picked.get(), others, view.undo(), acts(view.acts(), current, picked.get()));
    }

    /** What the hub allows is meant for the one it names first; another one who is called or served allows the same as those are. */
    private static Set<CounterAct> acts(Set<CounterAct> allowed, Current current, Current picked) {
        if ((current.startedAt() == null) == (picked.startedAt() == null)) {
            return allowed;
        }
        Set<CounterAct> acts = EnumSet.noneOf(CounterAct.class);
        acts.addAll(allowed);
        acts.removeAll(OF_CALLED);
        acts.removeAll(OF_SERVED);
        acts.addAll(picked.startedAt() == null ? OF_CALLED : OF_SERVED);
        return acts;
    }
}
