package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.reply.IssuedReply;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.io.IOException;
import java.time.Duration;

/** Whether a long past makes an act dearer: a hub with a million tickets behind it and one without, visitor by visitor in turns. */
final class HistoryRow implements Row {
    private static final int EACH_TURN = 20;

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;
    private final Journals journals;

    HistoryRow(BenchOffice office, Lengths lengths, Readings readings, Journals journals) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
        this.journals = journals;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public void run(int run) throws IOException {
        try (OpenHub old = office.reopen(journals.old());
                OpenHub empty = office.open("empty-" + run)) {
            take(lengths.warmUp().multipliedBy(2), new Side(old), new Side(empty));
            Side withPast = new Side(old);
            Side without = new Side(empty);
            take(lengths.measuredLonger(), withPast, without);
            readings.add(Goal.OLD_ISSUE, reading(withPast.issue, without.issue));
            readings.add(Goal.OLD_CALL, reading(withPast.call, without.call));
        }
    }

    private static void take(Duration length, Side one, Side other) throws IOException {
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() - until < 0) {
            one.turn();
            other.turn();
        }
    }

    private static Reading reading(Latencies withPast, Latencies without) {
        return Reading.of(withPast.median(), without.median())
                .with("p99 ms", withPast.quantile(0.99))
                .with("p99 ms, empty journal", without.quantile(0.99))
                .with("visitors", withPast.count());
    }

    private static final class Side {
        private final OpenHub hub;
        private final Latencies issue = new Latencies();
        private final Latencies call = new Latencies();

        Side(OpenHub hub) {
            this.hub = hub;
        }

        void turn() throws IOException {
            for (int visitor = 1; visitor <= EACH_TURN; visitor++) {
                int counter = visitor % BenchOffice.COUNTERS + 1;
                IssuedReply issued = hub.issue();
                issue.add(hub.took());
                hub.printed(issued);
                String called = hub.callNext(counter);
                call.add(hub.took());
                hub.start(counter, called);
                hub.finish(counter, called);
            }
        }
    }
}
