package id.giliran.hub.metrics;

import id.giliran.hub.push.ViewBoard;
import id.giliran.protocol.view.Health;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The page that Prometheus reads. The library is loaded when somebody first asks, as it would be a tenth of the hub's start. */
public final class MetricsPage {
    /** The text format of Prometheus. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final Tally tally;
    private final Supplier<Health> health;
    private final ViewBoard board;
    private final IntSupplier queue;

    /** @param queue how many requests wait for the writer */
    public MetricsPage(Tally tally, Supplier<Health> health, ViewBoard board, IntSupplier queue) {
        this.tally = tally;
        this.health = health;
        this.board = board;
        this.queue = queue;
    }

    /** All figures as they are now. */
    public String text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, Machine.REGISTRY.scrape());
            PrometheusTextFormatWriter.create().write(text, new HubFigures(tally, health, board, queue).collect());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Figures of the process, the same for every hub in it. */
    private static final class Machine {
        static final PrometheusRegistry REGISTRY = registry();

        private static PrometheusRegistry registry() {
            PrometheusRegistry registry = new PrometheusRegistry();
            JvmMemoryMetrics.builder().register(registry);
            JvmGarbageCollectorMetrics.builder().register(registry);
            JvmThreadsMetrics.builder().register(registry);
            ProcessMetrics.builder().register(registry);
            return registry;
        }
    }
}
