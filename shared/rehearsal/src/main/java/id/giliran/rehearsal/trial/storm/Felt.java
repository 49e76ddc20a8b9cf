package id.giliran.rehearsal.trial.storm;

import id.giliran.hubclient.ActResult;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What people of the office felt. Used by one thread. */
final class Felt {
    /** An answer like any other: the hall was empty just then. */
    private static final Set<String> USUAL = Set.of("nothing-waiting");

    private final Latencies acts = new Latencies();
    private final Latencies signIns = new Latencies();
    private final List<String> refused = new ArrayList<>();

    <R> ActResult<R> act(Supplier<ActResult<R>> act) {
        return one(act, acts);
    }

    <R> ActResult<R> signIn(Supplier<ActResult<R>> act) {
        return one(act, signIns);
    }

    private <R> ActResult<R> one(Supplier<ActResult<R>> act, Latencies times) {
        long begun = System.nanoTime();
        ActResult<R> result = act.get();
        times.add(System.nanoTime() - begun);
        switch (result) {
            case ActResult.Done<R> _ -> {}
            case ActResult.Refused<R>(var problem) when USUAL.contains(problem.code()) -> {}
            case ActResult.Refused<R>(var problem) -> refused.add(problem.code());
            case ActResult.Unreachable<R> _ -> refused.add("no answer");
        }
        return result;
    }

    /** All of these too. */
    void addAll(Felt other) {
        acts.addAll(other.acts);
        signIns.addAll(other.signIns);
        refused.addAll(other.refused);
    }

    Latencies acts() {
        return acts;
    }

    Latencies signIns() {
        return signIns;
    }

    /** Why something was not done at its first try. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
