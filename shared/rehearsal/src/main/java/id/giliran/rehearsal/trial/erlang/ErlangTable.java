package id.giliran.rehearsal.trial.erlang;

import id.giliran.rehearsal.replay.ReplayException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Simulated waits beside those of theory, told in minutes for servings of ten minutes. Used by one thread. */
final class ErlangTable {
    /** Chance alone hardly ever goes as far. */
    private static final double FARTHEST = 4;

    private static final double MINUTES = 10;
    private static final double PERCENT = 100;
    private static final double EXPONENTIAL = 1;
    private static final List<ErlangC> LOADS = List.of(
            new ErlangC(1, 0.5),
            new ErlangC(1, 0.8),
            new ErlangC(2, 1.2),
            new ErlangC(2, 1.5),
            new ErlangC(2, 1.8),
            new ErlangC(3, 2.1),
            new ErlangC(3, 2.5),
            new ErlangC(4, 3.2),
            new ErlangC(4, 3.6),
            new ErlangC(6, 5.1),
            new ErlangC(8, 7.2));
    private static final List<ErlangC> ONE_MORE = List.of(
            new ErlangC(1, 0.8),
            new ErlangC(2, 1.5),
            new ErlangC(2, 1.8),
            new ErlangC(3, 2.5),
            new ErlangC(4, 3.5),
            new ErlangC(5, 4.5));

    /** What other spreads of serving times are tried with. */
    private record Spread(ErlangC load, double variation) {}

    private static final List<Spread> SPREADS = List.of(
            new Spread(new ErlangC(1, 0.8), 0.6),
            new Spread(new ErlangC(3, 2.4), 0.6),
            new Spread(new ErlangC(3, 2.4), 1.14),
            new Spread(new ErlangC(5, 4.5), 0.6));

    private final SteadyRuns runs;
    private final PrintWriter out;
    private int figures;
    private int inside;
    private int impossible;

    ErlangTable(SteadyRuns runs, PrintWriter out) {
        this.runs = runs;
        this.out = out;
    }

    /** Prints all. Returns whether chance can explain every difference. */
    boolean print() throws ReplayException {
        line("Poisson arrivals, exponential serving times of 10 minutes on average, c counters that serve all");
        line("  c  load  visitors | mean wait, minutes             | waits longer than 10 minutes");
        line("                    | simulated (95 %%)      Erlang C | simulated (95 %%)      Erlang C");
        LOADS.forEach(this::load);
        line("");
        line("One counter more: days of c counters, replayed from their events with c + 1; mean wait, minutes");
        line("  c  offered | with c  Erlang C | replayed  Erlang C | saved (95 %%)          Erlang C");
        for (ErlangC load : ONE_MORE) {
            oneMore(load);
        }
        line("");
        line(
                "Lognormal serving times of variation v; mean wait, minutes (Allen-Cunneen: exact for c = 1, else a rule of thumb)");
        line("  c  load     v | simulated (95 %%)    Allen-Cunneen   differs");
        SPREADS.forEach(this::spread);
        line("");
        line(
                "%d of %d figures of theory are inside their 95 %% intervals; %d are farther than %.0f standard errors.",
                inside, figures, impossible, FARTHEST);
        return impossible == 0;
    }

    private void load(ErlangC theory) {
        SteadyRuns.Figures found = runs.figures(theory.counters(), theory.offered(), EXPONENTIAL);
        line(
                "%3d  %4.2f %9d | %s %9.2f%s | %s %9.2f%s",
                theory.counters(),
                theory.offered() / theory.counters(),
                found.visitors(),
                told(found.mean().times(MINUTES)),
                theory.meanWait() * MINUTES,
                judged(found.mean(), theory.meanWait()),
                told(found.longerThanServing().times(PERCENT)),
                theory.waitsLongerThan(1) * PERCENT,
                judged(found.longerThanServing(), theory.waitsLongerThan(1)));
    }

    private void oneMore(ErlangC theory) throws ReplayException {
        ErlangC more = new ErlangC(theory.counters() + 1, theory.offered());
        SteadyRuns.Change found = runs.oneMore(theory.counters(), theory.offered());
        double saved = theory.meanWait() - more.meanWait();
        line(
                "%3d  %7.2f | %6.2f %9.2f | %8.2f %9.2f | %s %9.2f%s",
                theory.counters(),
                theory.offered(),
                found.before().mean() * MINUTES,
                theory.meanWait() * MINUTES,
                found.after().mean() * MINUTES,
                more.meanWait() * MINUTES,
                told(found.saved().times(MINUTES)),
                saved * MINUTES,
                judged(found.saved(), saved));
    }

    private void spread(Spread spread) {
        ErlangC load = spread.load();
        double theory = load.meanWait(spread.variation());
        Estimate found = runs.figures(load.counters(), load.offered(), spread.variation())
                .mean();
        line(
                "%3d  %4.2f  %4.2f | %s %14.2f   %+6.1f %%",
                load.counters(),
                load.offered() / load.counters(),
                spread.variation(),
                told(found.times(MINUTES)),
                theory * MINUTES,
                (theory / found.mean() - 1) * PERCENT);
    }

    private static String told(Estimate estimate) {
        return String.format(Locale.ROOT, "%7.2f ± %-9.2f", estimate.mean(), estimate.half());
    }

    private String judged(Estimate found, double theory) {
        figures++;
        inside += found.holds(theory) ? 1 : 0;
        impossible += found.distance(theory) > FARTHEST ? 1 : 0;
        return found.holds(theory) ? " " : "*";
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
        out.flush();
    }
}
