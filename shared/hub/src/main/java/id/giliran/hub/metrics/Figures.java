package id.giliran.hub.metrics;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the figures of one moment, in Prometheus' form. Used by one thread. */
final class Figures {
    private static final String PREFIX = "giliran_";

    private final Map<String, GaugeSnapshot.Builder> gauges = new LinkedHashMap<>();
    private final Map<String, CounterSnapshot.Builder> counters = new LinkedHashMap<>();
    private final Map<String, HistogramSnapshot.Builder> histograms = new LinkedHashMap<>();

    /** @param labels names and values in turn */
    void gauge(String name, String help, double value, String... labels) {
        gauges.computeIfAbsent(
                        name, any -> GaugeSnapshot.builder().name(PREFIX + name).help(help))
                .dataPoint(GaugeDataPointSnapshot.builder()
                        .value(value)
                        .labels(Labels.of(labels))
                        .build());
    }

    void gauge(String name, String help, long value, String... labels) {
        gauge(name, help, (double) value, labels);
    }

    /** One for yes. */
    void gauge(String name, String help, boolean value, String... labels) {
        gauge(name, help, value ? 1.0 : 0.0, labels);
    }

    void counter(String name, String help, long value, String... labels) {
        counters.computeIfAbsent(
                        name,
                        any -> CounterSnapshot.builder().name(PREFIX + name).help(help))
                .dataPoint(CounterDataPointSnapshot.builder()
                        .value((double) value)
                        .labels(Labels.of(labels))
                        .build());
    }

    void distribution(String name, String help, Distribution values) {
        ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
        for (int range = 0; range < values.ranges(); range++) {
            buckets.bucket(values.upTo(range), values.count(range));
        }
        histograms.put(
                name,
                HistogramSnapshot.builder()
                        .name(PREFIX + name)
                        .help(help)
                        .dataPoint(HistogramDataPointSnapshot.builder()
                                .classicHistogramBuckets(buckets.build())
                                .sum(values.sum())
                                .build()));
    }

    MetricSnapshots all() {
        Stream<MetricSnapshot.Builder<?>> builders =
                Stream.of(gauges, counters, histograms).flatMap(kind -> kind.values().stream());
        return new MetricSnapshots(builders.map(MetricSnapshot.Builder::build).toList());
    }
}
