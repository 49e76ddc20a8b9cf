package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.trial.bench.load.Crowd;
import java.io.IOException;

/** How many flushes an acknowledged act costs, counted from outside the hub. */
final class FlushesRow implements Row {
    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    FlushesRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "flushes";
    }

    @Override
    public void run(int run) throws IOException {
        if (!Flushes.canBeCounted()) {
            String why =
                    "strace is missing or may not trace here; install it (apt-get install strace) to have flushes counted.";
            readings.miss(Goal.FLUSHES_ALONE, why);
            readings.miss(Goal.FLUSHES_IN_ALL, why);
            readings.miss(Goal.FLUSHES_TOGETHER, why);
            return;
        }
        Flushes flushes = new Flushes(office.folder().resolve("flushes-" + run + ".strace"));
        try (OpenHub hub = office.open("flushes-" + run, flushes.watched(office.how()));
                Crowd crowd = RateRow.crowd(hub.line())) {
            alone(hub, flushes);
            crowd.ask(lengths.warmUp());
            readings.add(Goal.FLUSHES_TOGETHER, together(crowd, flushes));
        }
    }

    private void alone(OpenHub hub, Flushes flushes) throws IOException {
        Flushes.Count before = flushes.count();
        long until = System.nanoTime() + lengths.measured().dividedBy(2).toNanos();
        long acts = 0;
        while (System.nanoTime() - until < 0) {
            var _ = hub.issue();
            acts++;
        }
        Flushes.Count count = flushes.count().since(before);
        readings.add(Goal.FLUSHES_ALONE, Reading.of((double) count.ofLog() / acts));
        readings.add(Goal.FLUSHES_IN_ALL, reading(count, acts));
    }

    private Reading together(Crowd crowd, Flushes flushes) throws IOException {
        Flushes.Count before = flushes.count();
        Crowd.Yield yield = crowd.ask(lengths.measured().dividedBy(2));
        return reading(flushes.count().since(before), yield.answered());
    }

    private static Reading reading(Flushes.Count count, long acts) {
        return Reading.of((double) count.all() / acts)
                .with("flushes", count.all())
                .with("of SQLite's log", count.ofLog())
                .with("acts", acts);
    }
}
