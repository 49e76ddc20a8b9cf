package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.CounterState;
import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.protocol.CounterAct;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the operators of one day like to do: mostly what makes sense, and sometimes anything at all. */
final class Mood {
    private static final int SENSE = 30;
    private static final Map<CounterAct, Integer> USUAL = new EnumMap<>(Map.ofEntries(
            Map.entry(CounterAct.SIGN_IN, 4),
            Map.entry(CounterAct.SIGN_OUT, 1),
            Map.entry(CounterAct.PAUSE, 1),
            Map.entry(CounterAct.RESUME, 4),
            Map.entry(CounterAct.CALL_NEXT, 12),
            Map.entry(CounterAct.CALL, 4),
            Map.entry(CounterAct.RECALL, 1),
            Map.entry(CounterAct.START, 10),
            Map.entry(CounterAct.FINISH, 8),
            Map.entry(CounterAct.NO_SHOW, 2),
            Map.entry(CounterAct.RETURN, 2),
            Map.entry(CounterAct.TRANSFER, 3),
            Map.entry(CounterAct.PARK, 2),
            Map.entry(CounterAct.RESUME_TICKET, 4),
            Map.entry(CounterAct.UNDO, 3)));

    private static final Set<CounterAct> WHEN_FREE = EnumSet.of(
            CounterAct.CALL_NEXT,
            CounterAct.CALL,
            CounterAct.RESUME_TICKET,
            CounterAct.UNDO,
            CounterAct.PAUSE,
            CounterAct.SIGN_OUT);
    private static final Set<CounterAct> WITH_A_VISITOR = EnumSet.of(
            CounterAct.START,
            CounterAct.FINISH,
            CounterAct.NO_SHOW,
            CounterAct.RECALL,
            CounterAct.RETURN,
            CounterAct.PARK,
            CounterAct.TRANSFER,
            CounterAct.UNDO);

    private final Map<CounterAct, Integer> today = new EnumMap<>(USUAL);
    private final Dice dice;

    Mood(Dice dice) {
        this.dice = dice;
        today.replaceAll((_, usual) -> usual * dice.mood());
    }

    CounterAct next(CounterState counter) {
        Set<CounterAct> sensible = sensible(counter);
        List<Map.Entry<CounterAct, Integer>> acts = List.copyOf(today.entrySet());
        return acts.get(dice.weighed(acts.stream()
                        .map(act -> act.getValue() * (sensible.contains(act.getKey()) ? SENSE : 1))
                        .toList()))
                .getKey();
    }

    private static Set<CounterAct> sensible(CounterState counter) {
        return switch (counter) {
            case Closed _ -> EnumSet.of(CounterAct.SIGN_IN);
            case Paused _ -> EnumSet.of(CounterAct.RESUME);
            case Open desk -> desk.current().isPresent() ? WITH_A_VISITOR : WHEN_FREE;
        };
    }
}
