package id.giliran.hub.metrics;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How often a value fell into which range. Any thread may add; adding costs some nanoseconds. */
final class Distribution {
    private final double[] upTo;
    private final LongAdder[] counts;
    private final DoubleAdder sum = new DoubleAdder();

    /** @param upTo upper bounds, ascending; a last one without bound is added */
    Distribution(double... upTo) {
        this.upTo = upTo.clone();
        this.counts = Stream.generate(LongAdder::new).limit(upTo.length + 1L).toArray(LongAdder[]::new);
    }

    void add(double value) {
        int range = 0;
        while (range < upTo.length && value > upTo[range]) {
            range++;
        }
        counts[range].increment();
        sum.add(value);
    }

    double upTo(int range) {
        return range < upTo.length ? upTo[range] : Double.POSITIVE_INFINITY;
    }

    int ranges() {
        return counts.length;
    }

    long count(int range) {
        return counts[range].sum();
    }

    double sum() {
        return sum.sum();
    }
}
