package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.ApiPaths;
import id.giliran.rehearsal.hubprocess.ChildProgram;
import id.giliran.rehearsal.trial.bench.load.Caller;
import id.giliran.rehearsal.trial.bench.load.ConstantPeer;
import id.giliran.rehearsal.trial.bench.load.DiskProbe;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import id.giliran.rehearsal.trial.bench.load.Line;
import id.giliran.rehearsal.trial.bench.load.Requests;
import java.io.IOException;
import java.time.Duration;

/** One client that asks for numbers one after another, against what the disk and the same server's HTTP cost alone. */
final class IssueRow implements Row {
    private static final int EACH_TURN = 50;

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    IssueRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public void run(int run) throws IOException {
        try (OpenHub hub = office.open("issue-" + run);
                ChildProgram constant = office.nothingStored();
                Alone alone = new Alone(hub, office.lineTo(constant))) {
            alone.take(lengths.warmUp());
            Taken taken = alone.take(lengths.measured());
            readings.add(Goal.ISSUE, taken.reading());
        }
    }

    private record Taken(Latencies issue, Latencies get, Latencies write, Latencies own) {
        Taken() {
            this(new Latencies(), new Latencies(), new Latencies(), new Latencies());
        }

        Reading reading() {
            return Reading.of(issue.median(), write.median() + get.median())
                    .with("write + fdatasync p50 ms", write.median())
                    .with("GET of a constant p50 ms", get.median())
                    .with("client and loopback alone p50 ms", own.median())
                    .with("issue p99 ms", issue.quantile(0.99))
                    .with("write + fdatasync p99 ms", write.quantile(0.99))
                    .with("issues", issue.count());
        }
    }

    /** Everything in turns, so that a busy moment of the machine or its disk is everybody's. */
    private final class Alone implements AutoCloseable {
        private final OpenHub hub;
        private final Caller constant;
        private final byte[] get;
        private final ConstantPeer peer;
        private final Caller ownCost;
        private final DiskProbe disk;

        Alone(OpenHub hub, Line constantLine) throws IOException {
            this.hub = hub;
            this.constant = new Caller(constantLine);
            this.get = new Requests(constantLine.port()).get(ApiPaths.HEALTH);
            this.peer = new ConstantPeer();
            this.ownCost = new Caller(Line.plain(peer.port()));
            this.disk = new DiskProbe(office.folder());
        }

        Taken take(Duration length) throws IOException {
            Taken taken = new Taken();
            long until = System.nanoTime() + length.toNanos();
            while (System.nanoTime() - until < 0) {
                for (int each = 0; each < EACH_TURN; each++) {
                    taken.write.add(disk.write());
                }
                for (int each = 0; each < EACH_TURN; each++) {
                    String _ = constant.ask(get);
                    taken.get.add(constant.took());
                }
                for (int each = 0; each < EACH_TURN; each++) {
                    var _ = hub.issue();
                    taken.issue.add(hub.took());
                }
                for (int each = 0; each < EACH_TURN; each++) {
                    String _ = ownCost.ask(get);
                    taken.own.add(ownCost.took());
                }
            }
            return taken;
        }

        @Override
        public void close() throws IOException {
            disk.close();
            ownCost.close();
            peer.close();
            constant.close();
        }
    }
}
