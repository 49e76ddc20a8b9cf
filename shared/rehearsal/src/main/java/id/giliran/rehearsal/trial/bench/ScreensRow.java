package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.ApiPaths;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** From the press of a call to the last screen that has the view. */
final class ScreensRow implements Row {
    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;

    ScreensRow(BenchOffice office, Lengths lengths, Readings readings) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "screens";
    }

    @Override
    public void run(int run) throws IOException {
        try (OpenHub hub = office.open("screens-" + run);
                Screens displays = follow(hub, lengths.displays(), ApiPaths.HALL_VIEW)) {
            SteadyActs acts = new SteadyActs(hub);
            acts.go(lengths.warmUp());
            Map<Integer, Long> calledAt = acts.go(lengths.measuredLonger());
            Latencies last = between(calledAt, displays.lastAt());
            readings.add(Goal.DISPLAYS, reading(last));
        }
        try (OpenHub hub = office.open("phones-" + run);
                Screens displays = follow(hub, lengths.displays(), ApiPaths.HALL_VIEW);
                Screens phones = follow(hub, lengths.phones(), ApiPaths.PHONE_VIEW)) {
            SteadyActs acts = new SteadyActs(hub);
            acts.go(lengths.warmUp());
            Map<Integer, Long> calledAt = acts.go(lengths.measuredLonger());
            readings.add(Goal.DISPLAYS_AND_PHONES, reading(between(calledAt, displays.lastAt())));
            readings.add(Goal.PHONES, reading(between(calledAt, phones.lastAt())));
        }
    }

    private Screens follow(OpenHub hub, int count, String view) throws IOException {
        return Screens.follow(office, hub, List.of(Integer.toString(count), view));
    }

    private static Latencies between(Map<Integer, Long> from, Map<Integer, Long> to) throws IOException {
        Latencies latencies = new Latencies();
        for (Map.Entry<Integer, Long> call : from.entrySet()) {
            Long at = to.get(call.getKey());
            if (at == null) {
                throw new IOException("Call " + call.getKey() + " has not reached every screen.");
            }
            latencies.add(at - call.getValue());
        }
        return latencies;
    }

    private static Reading reading(Latencies last) {
        return Reading.of(last.quantile(0.99))
                .with("p50 ms", last.median())
                .with("most ms", last.quantile(1))
                .with("calls", last.count());
    }
}
