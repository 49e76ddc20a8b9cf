package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.ApiPaths;
import id.giliran.rehearsal.hubprocess.ChildProgram;
import id.giliran.rehearsal.trial.bench.load.ConstantPeer;
import id.giliran.rehearsal.trial.bench.load.Crowd;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import id.giliran.rehearsal.trial.bench.load.Line;
import id.giliran.rehearsal.trial.bench.load.Requests;
import java.io.IOException;

/** Sixty-four clients at once, each of which asks again as soon as it has its number. */
final class RateRow implements Row {
    static final int CLIENTS = 64;

    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    RateRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public void run(int run) throws IOException {
        try (OpenHub hub = office.open("rate-" + run);
                ChildProgram basis = office.nothingStored();
                ConstantPeer peer = new ConstantPeer();
                Crowd issuing = crowd(hub.line());
                Crowd posting = crowd(office.lineTo(basis));
                Crowd own = crowd(Line.plain(peer.port()))) {
            posting.ask(lengths.warmUp());
            issuing.ask(lengths.warmUp());
            own.ask(lengths.turn());
            Side stored = new Side();
            Side notStored = new Side();
            Side nobody = new Side();
            Cores used = Cores.NONE;
            for (int turn = 0; turn < lengths.turns(); turn++) {
                notStored.add(posting.ask(lengths.turn()));
                Cores before = Cores.soFar(hub.process().pid());
                stored.add(issuing.ask(lengths.turn()));
                used = used.plus(Cores.soFar(hub.process().pid()).minus(before));
            }
            nobody.add(own.ask(lengths.turn().multipliedBy(2)));
            readings.add(
                    Goal.RATE,
                    Reading.of(stored.rate(), notStored.rate())
                            .with("issue p50 ms", stored.latencies.median())
                            .with("issue p99 ms", stored.latencies.quantile(0.99))
                            .with("issued", stored.answered)
                            .with("cores that the hub used", used.hub() / stored.seconds)
                            .with("cores that the load used", used.load() / stored.seconds)
                            .with("the load alone against a constant /s", nobody.rate()));
        }
    }

    /** As many clients as the goal says, all asking for numbers. */
    static Crowd crowd(Line line) throws IOException {
        Requests requests = new Requests(line.port());
        return new Crowd(line, CLIENTS, () -> requests.post(ApiPaths.TICKETS, OpenHub.ISSUE));
    }

    private static final class Side {
        private final Latencies latencies = new Latencies();
        private long answered;
        private double seconds;

        void add(Crowd.Yield yield) {
            answered += yield.answered();
            seconds += yield.seconds();
            latencies.addAll(yield.latencies());
        }

        double rate() {
            return answered / seconds;
        }
    }
}
