package id.giliran.rehearsal.trial.attack;

import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.util.ArrayList;
import java.util.List;

/**
 * What was felt in turns: while all was quiet, under attack, quiet again, and so on. A computer that just then has other work to do
 * slows both.
 */
public final class Rounds {
    private final Latencies quiet = new Latencies();
    private final Latencies attacked = new Latencies();
    private final List<Double> times = new ArrayList<>();

    /** One round: an attack, and the quiet before and after it. */
    public void add(Latencies before, Latencies during, Latencies after) {
        quiet.addAll(before);
        attacked.addAll(during);
        times.add(during.median() * 2 / (before.median() + after.median()));
    }

    /** All that was felt while it was quiet. */
    public Latencies quiet() {
        return quiet;
    }

    /** All that was felt under attack. */
    public Latencies attacked() {
        return attacked;
    }

    /** How many times as long half of it took under attack: the middle one of the rounds. */
    public double timesAsSlow() {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** The same in the worst round. */
    public double worst() {
        return times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
