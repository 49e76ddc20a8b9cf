package id.giliran.core;

import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.plan.ServiceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what visitors of the business day have not with them, by what they say at kiosks. */
final class MissingAtKiosks {
    private record Line(ServiceId service, int place) {}

    private final Map<Line, Integer> counts = new HashMap<>();
    private int visitors;
    private int withoutNumber;

    void add(MissingTold event) {
        visitors++;
        withoutNumber += event.tookNumber() ? 0 : 1;
        event.missing().forEach(place -> counts.merge(new Line(event.service(), place), 1, Integer::sum));
    }

    MissingTally tally() {
        return new MissingTally(
                visitors,
                withoutNumber,
                counts.entrySet().stream()
                        .map(one -> new MissingTally.Count(
                                one.getKey().service(), one.getKey().place(), one.getValue()))
                        .sorted(Comparator.comparingInt(MissingTally.Count::visitors)
                                .reversed()
                                .thenComparing(count -> count.service().value())
                                .thenComparingInt(MissingTally.Count::place))
                        .toList());
    }

    private List<Object> state() {
        return List.of(counts, visitors, withoutNumber);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissingAtKiosks that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return tally().toString();
    }
}
